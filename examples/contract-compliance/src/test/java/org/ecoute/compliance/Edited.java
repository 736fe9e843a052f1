package org.ecoute.compliance;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/** Case files and acts as a faulty system takes them to be. Stateless. */
final class Edited {
    private Edited() {}

    /** A case file with some of its acts changed. */
    static CaseFile acts(CaseFile caseFile, ActType type, Consumer<ObjectNode> change) {
        ObjectNode tree = Trees.of(caseFile);
        Trees.acts(tree).stream()
                .filter(act -> act.get("type").asString().equals(type.code()))
                .forEach(change);
        return Trees.caseFile(tree);
    }

    /** A case file with its beneficiaries changed. */
    static CaseFile beneficiaries(CaseFile caseFile, Consumer<ObjectNode> change) {
        ObjectNode tree = Trees.of(caseFile);
        Trees.beneficiaries(tree).forEach(change);
        return Trees.caseFile(tree);
    }

    /** An act with one thing changed, if it is of this type. */
    static Act act(Act act, ActType type, BiConsumer<Act, ObjectNode> change) {
        if (act.type() != type) {
            return act;
        }
        ObjectNode tree = Trees.of(act);
        change.accept(act, tree);
        return Trees.act(tree);
    }

    /** A case file without some of its acts. */
    static CaseFile without(CaseFile caseFile, Predicate<Act> forgotten) {
        return CaseFile.builder()
                .from(caseFile)
                .acts(caseFile.acts().stream().filter(forgotten.negate()).toList())
                .build();
    }
}

package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.compliance.Expected;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import tools.jackson.databind.node.ObjectNode;

/**
 * A history with what the rules say of it: every act but the last is allowed or a record, as a refused act is not recorded and
 * what would come after it would depend on that.
 *
 * @param caseFile its acts, in the order in which they happen
 * @param until the instant at which it ends
 * @param expected what the rules say
 */
record Replayed(CaseFile caseFile, OffsetDateTime until, Expected expected) {
    /** The last act. */
    Act last() {
        return caseFile.acts().get(caseFile.acts().size() - 1);
    }

    /** What the rules say of the last act. */
    Expected.Said lastSaid() {
        return expected.answers().get(expected.answers().size() - 1);
    }

    /** Whether every act may be done. */
    boolean isAllowed() {
        return lastSaid().verdict().map(Verdict.ALLOWED::equals).orElse(true);
    }

    /** How duties stand at the end; none where they were not asked. */
    List<DutyStatus> duties() {
        return expected.duties().orElse(List.of());
    }

    /** A tree of its own, free to be changed. */
    ObjectNode tree() {
        return Trees.of(caseFile);
    }

    /** The same history under all its names: what makes it one vector. */
    String key() {
        ObjectNode tree = tree();
        tree.remove("id");
        return tree + " " + until.toInstant();
    }
}

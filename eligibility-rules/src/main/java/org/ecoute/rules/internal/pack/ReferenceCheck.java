package org.ecoute.rules.internal.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.Problem;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.PlacedRule;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.problem.Complaint;

/** Holds rules to the catalogue: the clauses, versions, services and messages that they name exist. */
final class ReferenceCheck {
    private final Catalogue catalogue;
    private final List<Problem> problems;

    ReferenceCheck(Catalogue catalogue, List<Problem> problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(PlacedRule rule) {
        ClauseId id = rule.tree().clause();
        Optional<Clause> clause = catalogue.clause(id);
        if (clause.isEmpty()) {
            List<String> known =
                    catalogue.clauses().keySet().stream().map(ClauseId::value).toList();
            problems.add(rule.ofAnnotation("Clause", unknown(id, known)));
        }
        clause.ifPresent(known -> checkVersion(rule, known));
        checkServices(rule);
        if (rule.tree().consequence() instanceof Consequence.Finds finds) {
            checkMessage(rule, finds);
        }
    }

    /** The nearest clause, if one is near; a list of all would be of no help. */
    private static Complaint unknown(ClauseId id, List<String> known) {
        Complaint complaint = Complaint.of("clause.unknown", id);
        return Nearest.to(id.value(), known)
                .map(near -> complaint.cured("maybe.clause", near))
                .orElse(complaint);
    }

    /** A rule of a version that does not exist would never speak. */
    private void checkVersion(PlacedRule rule, Clause clause) {
        List<Integer> known = clause.versions().isEmpty()
                ? List.of(1)
                : clause.versions().stream().map(ClauseVersion::number).toList();
        rule.tree()
                .version()
                .filter(version -> !known.contains(version))
                .ifPresent(version -> problems.add(
                        rule.ofAnnotation("Version", Complaint.of("version.unknown", clause.id(), version, known))));
    }

    private void checkServices(PlacedRule rule) {
        List<String> known =
                catalogue.services().stream().map(one -> one.id().value()).toList();
        rule.tree().services().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name ->
                        problems.add(rule.ofText(name, Complaint.amongst(known, name, "service.unknown", name))));
    }

    private void checkMessage(PlacedRule rule, Consequence.Finds finds) {
        Optional<LocalText> message = catalogue.message(rule.tree().file(), finds.code());
        if (message.isEmpty()) {
            problems.add(rule.ofCall(Complaint.of("message.missing", finds.code())));
        }
        Set<String> names = new HashSet<>();
        Vocabulary.attributes(rule.tree()).stream().map(AttributeType::name).forEach(names::add);
        message.map(Placeholders::in).orElse(Set.of()).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(
                        rule.ofCall(Complaint.amongst(names, name, "message.placeholder", finds.code(), name))));
    }
}

package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.When;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case to begin with.
 *
 * @param name what it shows, for people
 * @param tree the case file, its acts in the order in which they happened, the act in question last
 * @param until the instant at which it ends
 * @param clauses the clauses that its author had in mind
 * @param aboutDuties whether its author had duties in mind
 */
record Seed(LocalText name, ObjectNode tree, OffsetDateTime until, Set<ClauseId> clauses, boolean aboutDuties) {
    private static final Set<Aspect> DUTIES = EnumSet.of(Aspect.DUTIES, Aspect.NO_DUTIES, Aspect.BREACHES);

    /** The scenarios of a pack that tell of any act. */
    static Stream<Seed> of(RuleCatalogue catalogue) {
        return catalogue.scenarios().stream().map(Seed::of).flatMap(Optional::stream);
    }

    private static Optional<Seed> of(Scenario scenario) {
        if (scenario.when() instanceof When.Proposed proposed) {
            CaseFile before = upTo(scenario.caseFile(), proposed.act().at());
            return Optional.of(
                    seed(scenario, before.with(proposed.act()), proposed.act().at()));
        }
        OffsetDateTime asOf = ((When.Passed) scenario.when()).asOf();
        CaseFile before = upTo(scenario.caseFile(), asOf);
        return before.acts().isEmpty() ? Optional.empty() : Optional.of(seed(scenario, before, asOf));
    }

    private static Seed seed(Scenario scenario, CaseFile caseFile, OffsetDateTime until) {
        ObjectNode tree = Trees.of(caseFile);
        Trees.sort(tree);
        boolean aboutDuties = scenario.then().stream().map(Expectation::aspect).anyMatch(DUTIES::contains);
        return new Seed(scenario.name(), tree, until, scenario.clauses(), aboutDuties);
    }

    private static CaseFile upTo(CaseFile caseFile, OffsetDateTime last) {
        return CaseFile.builder()
                .from(caseFile)
                .acts(caseFile.acts().stream()
                        .filter(act -> !act.at().isAfter(last))
                        .toList())
                .build();
    }
}

package org.ecoute.reporting;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;

/**
 * Counts one case file into the counters. Persons are told apart within the case file only, so that nothing needs to be
 * kept about them afterwards.
 */
final class CaseFileCount {
    /** Stands for whoever a case file is about when it names nobody. */
    private static final BeneficiaryId SOMEBODY = BeneficiaryId.of("somebody");

    private final Counters counters;
    private final Observations observations;
    private final Map<Unit, List<Observation>> byUnit = new EnumMap<>(Unit.class);
    private final Map<Integer, Set<BeneficiaryId>> persons = new HashMap<>();
    private final Map<Integer, Set<BeneficiaryId>> pendingPersons = new HashMap<>();

    private CaseFileCount(Counters counters, AssessedCaseFile assessed) {
        this.counters = counters;
        this.observations = new Observations(assessed);
    }

    static void count(AssessedCaseFile assessed, Plan plan, Counters counters) {
        CaseFileCount one = new CaseFileCount(counters, assessed);
        plan.blocks().forEach(one::count);
        one.persons.forEach((cell, who) -> counters.add(Counters.Kind.PERSONS, cell, who.size()));
        one.pendingPersons.forEach((cell, who) -> counters.add(Counters.Kind.PENDING_PERSONS, cell, who.size()));
    }

    private void count(Block block) {
        for (Observation one : byUnit.computeIfAbsent(block.indicator().unit(), observations::of)) {
            if (block.keeps(one)) {
                count(block, one);
            }
        }
    }

    private void count(Block block, Observation one) {
        boolean pending = block.isPending(one);
        block.cells(one, cell -> {
            counters.add(Counters.Kind.COUNT, cell, one.weight());
            note(persons, cell, one);
            if (pending) {
                counters.add(Counters.Kind.PENDING, cell, 1);
                note(pendingPersons, cell, one);
            }
        });
    }

    private static void note(Map<Integer, Set<BeneficiaryId>> where, int cell, Observation one) {
        Set<BeneficiaryId> who = where.computeIfAbsent(cell, key -> new HashSet<>());
        one.persons().stream().map(Beneficiary::id).forEach(who::add);
        if (one.persons().isEmpty()) {
            who.add(SOMEBODY);
        }
    }
}

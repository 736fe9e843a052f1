package org.ecoute.reporting;

/**
 * Counts case files one by one into the counters. Persons are told apart within the case file only, so that nothing needs
 * to be kept about them afterwards. Not thread-safe.
 */
final class CaseFileCount {
    private final Plan plan;
    private final Counters counters;
    private final PersonBits persons;
    private final PersonBits pendingPersons;

    CaseFileCount(Plan plan, Counters counters) {
        this.plan = plan;
        this.counters = counters;
        this.persons = new PersonBits(plan.size());
        this.pendingPersons = new PersonBits(plan.size());
    }

    void count(AssessedCaseFile assessed) {
        int size = assessed.caseFile().beneficiaries().size();
        persons.begin(size);
        pendingPersons.begin(size);
        try {
            countCells(new Observations(assessed));
            persons.count(counters, Counters.Kind.PERSONS);
            pendingPersons.count(counters, Counters.Kind.PENDING_PERSONS);
        } finally {
            persons.forget();
            pendingPersons.forget();
        }
    }

    private void countCells(Observations observations) {
        for (Plan.Counted counted : plan.counted()) {
            for (Observation one : observations.of(counted.unit())) {
                CodedObservation coded = plan.coded(one);
                for (Block block : counted.blocks()) {
                    if (block.keeps(coded)) {
                        count(block, coded);
                    }
                }
            }
        }
    }

    private void count(Block block, CodedObservation one) {
        boolean pending = block.isPending(one);
        block.cells(one, cell -> {
            counters.add(Counters.Kind.COUNT, cell, one.weight());
            persons.note(cell, one.persons());
            if (pending) {
                counters.add(Counters.Kind.PENDING, cell, 1);
                pendingPersons.note(cell, one.persons());
            }
        });
    }
}

package org.ecoute.examples.benchmarks.audit;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;

/**
 * What an audit of one case file finds.
 *
 * @param acts the verdict on every act that is judged
 * @param duties what was owed and how it stands
 * @param breaches of acts and of duties, these by their place in the list of duties
 * @param allowances what is left of each kind of session
 */
record Audited(List<ActVerdict> acts, List<DutyStatus> duties, List<Breach> breaches, List<Allowance> allowances) {
    /**
     * The verdict on an act.
     *
     * @param index of the act in the case file
     * @param verdict on it
     */
    record ActVerdict(int index, Verdict verdict) {}

    static Audited of(Assessment assessment) {
        return new Audited(
                assessment.acts().stream()
                        .map(act -> new ActVerdict(act.index(), act.ruling().verdict()))
                        .toList(),
                assessment.duties(),
                assessment.breaches(),
                assessment.allowances());
    }

    /** Everything it finds, in no order: each breach of a duty with the duty itself. */
    Set<Object> told() {
        return Stream.of(
                        acts,
                        duties,
                        allowances,
                        breaches.stream().map(this::told).toList())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** How many things it finds. */
    int size() {
        return acts.size() + duties.size() + breaches.size() + allowances.size();
    }

    private Object told(Breach breach) {
        OptionalInt duty = breach.duty();
        return duty.isPresent() ? List.of(breach.clause(), breach.party(), duties.get(duty.getAsInt())) : breach;
    }
}

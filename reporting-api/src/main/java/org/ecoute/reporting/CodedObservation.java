package org.ecoute.reporting;

import java.util.List;
import org.ecoute.model.person.Beneficiary;
import org.jspecify.annotations.Nullable;

/**
 * An observation with what the dimensions and filters of a plan say of it: each is asked once, however many tables want
 * to know. Not thread-safe.
 */
final class CodedObservation {
    private static final byte UNASKED = 0;
    private static final byte HOLDS = 1;
    private static final byte FAILS = 2;

    private final Observation observation;
    private final long day;
    private final int[] persons;
    private final @Nullable List<String>[] codes;
    private final int[] @Nullable [] coordinates;
    private final byte[] held;

    CodedObservation(Observation observation, int dimensions, int filters) {
        this.observation = observation;
        this.day = ContractDay.of(observation.at());
        this.persons = positions(observation);
        this.codes = empty(dimensions);
        this.coordinates = new int[dimensions][];
        this.held = new byte[filters];
    }

    /** The day in contract time, counted from 1970-01-01. */
    long epochDay() {
        return day;
    }

    long weight() {
        return observation.weight();
    }

    /** Whom it concerns, by their places in the case file; the place behind the last one stands for somebody unnamed. */
    int[] persons() {
        return persons;
    }

    boolean holds(Match match) {
        byte known = held[match.number()];
        if (known == UNASKED) {
            known = match.holds(codes(match.slot())) ? HOLDS : FAILS;
            held[match.number()] = known;
        }
        return known == HOLDS;
    }

    /** Where it counts in a dimension: 0, the total, and the members, counted from 1. */
    int[] coordinates(Slot slot) {
        int[] known = coordinates[slot.number()];
        if (known == null) {
            known = slot.dimension().coordinates(codes(slot));
            coordinates[slot.number()] = known;
        }
        return known;
    }

    private List<String> codes(Slot slot) {
        List<String> known = codes[slot.number()];
        if (known == null) {
            known = slot.dimension().codes(observation);
            codes[slot.number()] = known;
        }
        return known;
    }

    private static int[] positions(Observation observation) {
        List<Beneficiary> everybody = observation.source().caseFile().beneficiaries();
        List<Beneficiary> persons = observation.persons();
        if (persons.isEmpty()) {
            return new int[] {everybody.size()};
        }
        int[] positions = new int[persons.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = everybody.indexOf(persons.get(i));
        }
        return positions;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types cannot be made otherwise
    private static @Nullable List<String>[] empty(int size) {
        return new List[size];
    }
}

package org.ecoute.reporting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.zone.ZoneRules;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/** The day of an instant in contract time as a number: it is asked of all that is counted. */
final class ContractDay {
    private static final int SECONDS_A_DAY = 86_400;

    /** All that the zone ever had: only shortly before midnight does it matter which one holds, and that is dear to know. */
    private static final IntSummaryStatistics OFFSETS = offsets();

    private ContractDay() {}

    /** {@link Period#dayOf}, counted from 1970-01-01. */
    static long of(OffsetDateTime instant) {
        long second = instant.toEpochSecond();
        long day = Math.floorDiv(second + OFFSETS.getMin(), SECONDS_A_DAY);
        boolean whateverTheOffset = day == Math.floorDiv(second + OFFSETS.getMax(), SECONDS_A_DAY);
        return whateverTheOffset ? day : Math.floorDiv(second + offset(second), SECONDS_A_DAY);
    }

    private static int offset(long epochSecond) {
        return rules().getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
    }

    private static IntSummaryStatistics offsets() {
        IntStream past = rules().getTransitions().stream()
                .mapToInt(one -> one.getOffsetBefore().getTotalSeconds());
        IntStream present = rules().getTransitionRules().stream()
                .mapToInt(one -> one.getOffsetAfter().getTotalSeconds());
        return IntStream.concat(past, present).summaryStatistics();
    }

    private static ZoneRules rules() {
        return Period.CONTRACT_ZONE.getRules();
    }
}

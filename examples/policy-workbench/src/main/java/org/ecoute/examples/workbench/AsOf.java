package org.ecoute.examples.workbench;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.scheme.ClauseVersion;

/** The instant of an assessment, as it is written on the command line: with its offset, or a date for its end. */
final class AsOf {
    private AsOf() {}

    /**
     * The instant; for a date, the last one of that day in contract time.
     *
     * @throws BadInputException if it is neither
     */
    static Instant of(String text, Messages messages) {
        try {
            return text.contains("T") ? OffsetDateTime.parse(text).toInstant() : endOf(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new BadInputException(messages.of("asof.bad", text, cure(text, messages)), e);
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(ClauseVersion.CONTRACT_ZONE)
                .toInstant()
                .minusNanos(1);
    }

    private static String cure(String text, Messages messages) {
        try {
            OffsetDateTime inParis = LocalDateTime.parse(text)
                    .atZone(ClauseVersion.CONTRACT_ZONE)
                    .toOffsetDateTime();
            return messages.of("asof.offset", text + inParis.getOffset());
        } catch (DateTimeException e) {
            return messages.of("asof.form");
        }
    }
}

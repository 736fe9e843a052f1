package org.ecoute.examples.bilan.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.ecoute.reporting.Period;

/**
 * One figure as it was published.
 *
 * @param line its line in the project's copy, from 1
 * @param document the number of the document, {@code 002}
 * @param period the period it is about
 * @param scheme the service or focus, {@code IAPR-NUMERO-BLEU}
 * @param indicator what was counted, {@code signalements}
 * @param dimension by what, {@code structure}; {@code TOTAL} for a total
 * @param member the member of the dimension, {@code DIRECCTE}
 * @param value the value; absent where the chart that showed it is lost
 * @param unit {@code count}, {@code per_month}, {@code percent} or {@code day}
 * @param note what the transcription says about it; may be empty
 */
public record PublishedFigure(
        int line,
        String document,
        Period period,
        String scheme,
        String indicator,
        String dimension,
        String member,
        Optional<BigDecimal> value,
        String unit,
        String note) {

    /** The value as a whole number. */
    public int count() {
        return value.map(BigDecimal::intValueExact)
                .orElseThrow(() -> new IllegalStateException("Line " + line + " of the published figures has no value: "
                        + note + ". Maybe another figure was meant."));
    }

    /** Whether another published figure contradicts it, so that it cannot be right together with that one. */
    public boolean contradicted() {
        return note.startsWith("CONFLICT");
    }

    /** Whether it was published as incomplete, while mission orders were out. */
    public boolean provisional() {
        return note.startsWith("PROVISIONAL");
    }
}

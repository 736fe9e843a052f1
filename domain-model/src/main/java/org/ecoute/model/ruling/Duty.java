package org.ecoute.model.ruling;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.immutables.value.Value;

/** Who owes what to whom by when. */
@Value.Immutable
@ModelStyle
public interface Duty {
    /** The clause that lays it down. */
    ClauseId clause();

    /** What is owed. */
    DutyKind kind();

    /** The debtor. */
    Party owedBy();

    /** The creditor. */
    Creditor owedTo();

    /**
     * The last instant in time, in contract time (Europe/Paris); absent while the event that starts its clock
     * has not happened or is not known.
     */
    Optional<OffsetDateTime> due();

    /**
     * For a crisis: the due instant counted from the occurrence of the event, where that is recorded. An observation; the
     * provider's clock is {@link #due()} (QS-CRISE-03).
     */
    Optional<OffsetDateTime> occurrenceDue();

    /** True where the due instant is only our reading. */
    boolean unspecified();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}; not thread-safe. */
    class Builder extends ImmutableDuty.Builder {}
}

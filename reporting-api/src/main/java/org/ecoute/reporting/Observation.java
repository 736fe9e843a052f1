package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted, with all that a dimension may ask about it. Immutable.
 *
 * @param source the case file that it comes from
 * @param at its instant, which decides the period
 * @param weight what it adds to the count: 1, or a number of half-days
 * @param persons whom it concerns; empty where the case file names nobody
 * @param openedBy the referral that opened the case file, or null
 * @param itsAct the act that it is, or null
 * @param itsDuty the duty that it is, or null
 * @param itsBreach the breach that it is, or null
 */
public record Observation(
        AssessedCaseFile source,
        OffsetDateTime at,
        long weight,
        List<Beneficiary> persons,
        @Nullable Referral openedBy,
        @Nullable Act itsAct,
        @Nullable DutyStatus itsDuty,
        @Nullable Breach itsBreach) {
    public Observation {
        persons = List.copyOf(persons);
    }

    /** The act that it is; empty for case files, beneficiaries, duties and breaches of duties. */
    public Optional<Act> act() {
        return Optional.ofNullable(itsAct);
    }

    /** The duty that it is, or that the breach is about. */
    public Optional<DutyStatus> duty() {
        return Optional.ofNullable(itsDuty);
    }

    /** The breach that it is. */
    public Optional<Breach> breach() {
        return Optional.ofNullable(itsBreach);
    }

    /** The referral that it is; otherwise the one that opened the case file, if there was one. */
    public Optional<Referral> referral() {
        return itsAct instanceof Referral own ? Optional.of(own) : Optional.ofNullable(openedBy);
    }
}

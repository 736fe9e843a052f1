package org.ecoute.compliance.internal.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.DeviationKind;
import org.ecoute.compliance.ToldDuty;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

/**
 * The duties that a system tells against those that the rules find. A duty that is no longer owed need not be told, nor one of
 * somebody else than the provider.
 */
final class DutyCheck {
    private DutyCheck() {}

    static List<Deviation> of(List<DutyStatus> expected, List<ToldDuty> told, ClauseId listedUnder) {
        List<Deviation> deviations = new ArrayList<>();
        List<ToldDuty> left = new ArrayList<>(told);
        List<DutyStatus> unmatched = new ArrayList<>();
        for (DutyStatus one : expected) {
            Optional<ToldDuty> same =
                    left.stream().filter(other -> isSame(one, other)).findFirst();
            same.ifPresentOrElse(left::remove, () -> unmatched.add(one));
        }
        for (DutyStatus one : unmatched) {
            Optional<ToldDuty> near = left.stream()
                    .filter(other -> other.kind() == one.duty().kind()
                            && other.owedTo().equals(one.duty().owedTo()))
                    .findFirst();
            near.ifPresent(left::remove);
            deviation(one, near).ifPresent(deviations::add);
        }
        left.forEach(one -> deviations.add(invented(one, expected, listedUnder)));
        return deviations;
    }

    private static boolean isSame(DutyStatus one, ToldDuty other) {
        return other.kind() == one.duty().kind()
                && other.owedTo().equals(one.duty().owedTo())
                && other.state() == one.state()
                && isSameInstant(one.duty().due(), other.due());
    }

    private static boolean isSameInstant(Optional<OffsetDateTime> one, Optional<OffsetDateTime> other) {
        return one.map(OffsetDateTime::toInstant).equals(other.map(OffsetDateTime::toInstant));
    }

    private static Optional<Deviation> deviation(DutyStatus one, Optional<ToldDuty> told) {
        if (told.isEmpty()) {
            boolean owed = one.state() != DutyState.LAPSED && one.duty().owedBy() == Party.PROVIDER;
            return owed ? Optional.of(missing(one)) : Optional.empty();
        }
        ToldDuty other = told.orElseThrow();
        boolean sameInstant = isSameInstant(one.duty().due(), other.due());
        return Optional.of(new Deviation(
                sameInstant ? DeviationKind.STATE : DeviationKind.DUE,
                Optional.of(one.duty().clause()),
                Optional.of(one.createdBy()),
                words(one.duty().kind(), one.state()),
                words(other.kind(), other.state()),
                one.duty().due(),
                sameInstant ? one.fulfilledAt() : other.due()));
    }

    private static Deviation missing(DutyStatus one) {
        return new Deviation(
                DeviationKind.DUTY_MISSING,
                Optional.of(one.duty().clause()),
                Optional.of(one.createdBy()),
                words(one.duty().kind(), one.state()),
                Words.nothing(),
                one.duty().due(),
                Optional.empty());
    }

    private static Deviation invented(ToldDuty told, List<DutyStatus> expected, ClauseId listedUnder) {
        ClauseId clause = expected.stream()
                .filter(one -> one.duty().kind() == told.kind())
                .map(one -> one.duty().clause())
                .findFirst()
                .orElse(listedUnder);
        return new Deviation(
                DeviationKind.DUTY_INVENTED,
                Optional.of(clause),
                Optional.empty(),
                Words.nothing(),
                words(told.kind(), told.state()),
                Optional.empty(),
                told.due());
    }

    private static LocalText words(Enum<?> kind, Enum<?> state) {
        return Words.joined(Words.label(kind), Words.label(state));
    }
}

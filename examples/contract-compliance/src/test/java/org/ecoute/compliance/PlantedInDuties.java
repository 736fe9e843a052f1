package org.ecoute.compliance;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseVersion;

/** Systems that count the time of duties wrongly, or forget duties. */
final class PlantedInDuties {
    private static final String BLEU = "iapr-numero-bleu";
    private static final String ECOUTE = "qualisocial-ecoute";

    private PlantedInDuties() {}

    static List<Planted> all() {
        return List.of(
                Planted.of(
                        "counts twenty-four working hours",
                        "IAPR-BLEU-09",
                        counts(DutyKind.CONTACT, PlantedInDuties::working),
                        BLEU),
                Planted.of(
                        "counts a day of the calendar over the change of clocks",
                        "IAPR-BLEU-09",
                        counts(DutyKind.CONTACT, PlantedInDuties::calendarDay),
                        BLEU),
                Planted.of(
                        "counts until midnight",
                        "IAPR-RPT-01",
                        counts(DutyKind.REFERRAL_NOTICE, PlantedInDuties::endOfDay),
                        BLEU),
                Planted.of("takes a failed attempt for a contact", "IAPR-BLEU-09", attempts(), BLEU),
                Planted.of("counts on while nobody has been informed", "IAPR-BLEU-09", suspended(), BLEU),
                Planted.of(
                        "knows of no correspondent to name",
                        "IAPR-BLEU-08",
                        forgets(DutyKind.CORRESPONDENT_DETAILS),
                        BLEU),
                Planted.of("forgets the survey", "QS-ECOUTE-06", forgets(DutyKind.SATISFACTION_SURVEY), ECOUTE),
                Planted.of(
                        "counts the survey from the start of the session",
                        "QS-ECOUTE-06",
                        counts(DutyKind.SATISFACTION_SURVEY, due -> due.minusMinutes(45)),
                        ECOUTE),
                Planted.of("surveys whoever refuses surveys", "QS-ECOUTE-06", surveysAll(), ECOUTE),
                Planted.of(
                        "gives itself two days for an answer",
                        "BAL-04",
                        counts(DutyKind.MESSAGE_REPLY, due -> due.plusDays(1)),
                        "wpo-ecoute"),
                Planted.of("gives no case number", "BAL-10", forgets(DutyKind.CASE_NUMBER), "wpo-ecoute"));
    }

    /** A system that counts another due instant, and the state by it. */
    static ProviderSystem counts(DutyKind kind, UnaryOperator<OffsetDateTime> due) {
        return new ReferenceSystem() {
            @Override
            Optional<List<ToldDuty>> told(List<DutyStatus> duties, CaseFile caseFile, OffsetDateTime until) {
                return Optional.of(duties.stream()
                        .map(one -> one.duty().kind() == kind ? recounted(one, due, until) : ToldDuty.of(one))
                        .toList());
            }
        };
    }

    private static ToldDuty recounted(DutyStatus status, UnaryOperator<OffsetDateTime> due, OffsetDateTime until) {
        Optional<OffsetDateTime> other = status.duty().due().map(due);
        DutyState state = switch (status.state()) {
            case OPEN, BREACHED -> other.map(until::isAfter).orElse(false) ? DutyState.BREACHED : DutyState.OPEN;
            case MET, LATE ->
                status.fulfilledAt().orElse(until).isAfter(other.orElse(until)) ? DutyState.LATE : DutyState.MET;
            default -> status.state();
        };
        return new ToldDuty(status.duty().kind(), status.duty().owedTo(), other, state);
    }

    private static OffsetDateTime working(OffsetDateTime due) {
        OffsetDateTime working = due;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static OffsetDateTime calendarDay(OffsetDateTime due) {
        Instant begun = due.toInstant().minus(Duration.ofHours(24));
        return begun.atZone(ClauseVersion.CONTRACT_ZONE).plusDays(1).toOffsetDateTime();
    }

    private static OffsetDateTime endOfDay(OffsetDateTime due) {
        ZonedDateTime inParis = due.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE);
        return inParis.toLocalDate()
                .plusDays(1)
                .atStartOfDay(ClauseVersion.CONTRACT_ZONE)
                .toOffsetDateTime();
    }

    private static ProviderSystem attempts() {
        return new ReferenceSystem() {
            @Override
            CaseFile counted(CaseFile caseFile) {
                return Edited.acts(caseFile, ActType.CONTACT, act -> act.put("reached", true));
            }
        };
    }

    private static ProviderSystem suspended() {
        return new ReferenceSystem() {
            @Override
            CaseFile counted(CaseFile caseFile) {
                return Edited.acts(caseFile, ActType.REFERRAL, act -> act.put("informed", true));
            }
        };
    }

    static ProviderSystem forgets(DutyKind kind) {
        return new ReferenceSystem() {
            @Override
            Optional<List<ToldDuty>> told(List<DutyStatus> duties, CaseFile caseFile, OffsetDateTime until) {
                return Optional.of(duties.stream()
                        .filter(one -> one.duty().kind() != kind)
                        .map(ToldDuty::of)
                        .toList());
            }
        };
    }

    private static ProviderSystem surveysAll() {
        return new ReferenceSystem() {
            @Override
            CaseFile counted(CaseFile caseFile) {
                return Edited.beneficiaries(
                        caseFile, one -> one.put("surveyOptOut", false).put("hasEmail", true));
            }
        };
    }
}

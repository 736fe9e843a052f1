package org.ecoute.examples.bilan.reconstruction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/**
 * Writes a beneficiary's support sessions: outside working time, face to face where the place of residence says, with
 * a derogation from the sixth on. A mission order comes back three to seven weeks after its session; those that would
 * come back after the report's last instant are the ones it still awaits.
 */
final class SupportActs {
    static final int MINUTES = 45;

    /** One hour for each beneficiary of a case file, so that no two sessions of it begin at the same instant. */
    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(17, 45),
            LocalTime.of(18, 30),
            LocalTime.of(19, 15),
            LocalTime.of(20, 0),
            LocalTime.of(12, 15),
            LocalTime.of(13, 0),
            LocalTime.of(7, 45),
            LocalTime.of(7, 0));

    private final ActLog log;
    private final RegionCode region;
    private final Random random;

    SupportActs(ActLog log, RegionCode region, Random random) {
        this.log = log;
        this.region = region;
        this.random = random;
    }

    /**
     * Sessions every two weeks or every week, or closer where the time is short.
     *
     * @param slot the beneficiary's place in the case file, from 0
     * @param after the day of the evaluation
     * @param before the day by which the last session is held, give or take a holiday
     */
    void write(int slot, BeneficiaryId beneficiary, List<Modality> sessions, LocalDate after, LocalDate before) {
        if (sessions.isEmpty()) {
            return;
        }
        long spacing =
                Math.min(random.nextBoolean() ? 14 : 7, ChronoUnit.DAYS.between(after, before) / sessions.size());
        for (int i = 0; i < sessions.size(); i++) {
            LocalDate day = open(after.plusDays((i + 1) * spacing));
            session(beneficiary, sessions.get(i), ContractTime.at(day, HOURS.get(slot)));
            if (i + 1 == Courses.CAP && sessions.size() > Courses.CAP) {
                derogate(beneficiary, sessions.size() - Courses.CAP, day);
            }
        }
    }

    private void session(BeneficiaryId beneficiary, Modality modality, OffsetDateTime at) {
        Session.Builder session = Session.builder()
                .at(at)
                .beneficiary(beneficiary)
                .kind(SessionKind.SUPPORT)
                .modality(modality)
                .minutes(MINUTES)
                .held(true)
                .duringWorkingTime(false)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST);
        if (modality == Modality.FACE_TO_FACE) {
            session.place(region.equals(Regions.ILE_DE_FRANCE) ? Place.PROVIDER_PREMISES : Place.NETWORK_PRACTICE);
            log.add(MissionOrderReturned.builder()
                    .at(ContractTime.at(at.toLocalDate().plusDays(21 + random.nextInt(29)), LocalTime.of(10, 30)))
                    .sessionAt(at)
                    .build());
        }
        log.add(session.build());
    }

    private void derogate(BeneficiaryId beneficiary, int sessions, LocalDate fifth) {
        log.add(DerogationRequest.builder()
                .at(ContractTime.at(fifth.plusDays(1), LocalTime.of(10, 0)))
                .beneficiary(beneficiary)
                .by(Role.PSYCHOLOGIST)
                .sessions(sessions)
                .build());
        log.add(DerogationDecision.builder()
                .at(ContractTime.at(fifth.plusDays(3), LocalTime.of(15, 0)))
                .beneficiary(beneficiary)
                .by(Role.SCHEME_LEAD)
                .granted(sessions)
                .build());
    }

    /** That day, or the next one that is neither a Sunday nor Christmas. */
    private static LocalDate open(LocalDate day) {
        boolean closed =
                day.getDayOfWeek() == DayOfWeek.SUNDAY || (day.getMonthValue() == 12 && day.getDayOfMonth() == 25);
        return closed ? open(day.plusDays(1)) : day;
    }
}

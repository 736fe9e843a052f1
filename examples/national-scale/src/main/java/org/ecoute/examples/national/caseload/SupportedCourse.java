package org.ecoute.examples.national.caseload;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;

/** What the two IAPR lines have in common: who their beneficiaries are, and how they are supported. */
abstract class SupportedCourse extends Course {
    private static final int CAP = 5;

    /** Outside working time, another hour for each beneficiary. */
    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(17, 45),
            LocalTime.of(18, 30),
            LocalTime.of(19, 15),
            LocalTime.of(12, 15),
            LocalTime.of(7, 45));

    /** So many courses of a hundred over the cap lack their derogation: our choice, so that there is a breach to find. */
    private static final int FORGOTTEN_DEROGATIONS = 10;

    private final RegionCode region;

    SupportedCourse(String service, SplittableRandom random) {
        super(service, random);
        region = RegionCode.of(drawn("region").draw(random));
    }

    final BeneficiaryId addAgent() {
        return add(Beneficiary.builder()
                .role(Role.AGENT)
                .gender(Gender.valueOf(drawn("gender").draw(random())))
                .statutoryCategory(drawn("category").drawTold(random()).map(StatutoryCategory::valueOf))
                .organisation(drawn("organisation").drawTold(random()).map(OrganisationCode::of))
                .workRegion(region)
                .homeRegion(region));
    }

    final GroundCode ground() {
        return GroundCode.of(drawn("ground").draw(random()));
    }

    /**
     * Support sessions, one a week.
     *
     * @param slot the beneficiary's place in the case file, from 0
     * @param after the day of the evaluation
     */
    final void support(int slot, BeneficiaryId beneficiary, LocalDate after) {
        int sessions = drawn("support-sessions").drawNumber(random());
        LocalTime hour = HOURS.get(slot % HOURS.size());
        for (int i = 1; i <= sessions; i++) {
            LocalDate day = after.plusDays(7L * i);
            if (i == CAP + 1 && !percent(FORGOTTEN_DEROGATIONS)) {
                derogate(beneficiary, sessions - CAP, day.minusDays(5));
            }
            support(beneficiary, at(day, hour));
        }
    }

    private void support(BeneficiaryId beneficiary, OffsetDateTime at) {
        Modality modality = Modality.valueOf(drawn("modality").draw(random()));
        Session.Builder session =
                session(at, beneficiary, SessionKind.SUPPORT, modality).duringWorkingTime(false);
        if (modality == Modality.FACE_TO_FACE) {
            session.place(region.value().equals("11") ? Place.PROVIDER_PREMISES : Place.NETWORK_PRACTICE);
            add(MissionOrderReturned.builder()
                    .at(at(at.toLocalDate().plusDays(21 + random().nextLong(29)), LocalTime.of(10, 30)))
                    .sessionAt(at)
                    .build());
        }
        add(session.build());
    }

    private void derogate(BeneficiaryId beneficiary, int sessions, LocalDate day) {
        add(DerogationRequest.builder()
                .at(at(day, LocalTime.of(10, 0)))
                .beneficiary(beneficiary)
                .by(Role.PSYCHOLOGIST)
                .sessions(sessions)
                .build());
        add(DerogationDecision.builder()
                .at(at(day.plusDays(2), LocalTime.of(15, 0)))
                .beneficiary(beneficiary)
                .by(Role.SCHEME_LEAD)
                .granted(sessions)
                .build());
    }
}

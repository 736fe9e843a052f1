package org.ecoute.examples.national.caseload;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.code.Territory;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.person.SymptomCode;

/** A case file of the listening line, January to September 2021: somebody calls and is analysed at once. */
final class ListeningCourse extends Course {
    static final String SERVICE = "qualisocial-ecoute";

    private static final LocalDate FROM = LocalDate.of(2021, 1, 4);
    private static final LocalDate BEFORE = LocalDate.of(2021, 9, 27);
    private static final Set<Tag> HEALTH_CRISIS = Set.of(Tag.of("health-crisis"));
    private static final Set<SymptomCode> SYMPTOM = Set.of(SymptomCode.of("symptome-non-precise"));

    /** So many surveys of a hundred are forgotten: our choice. */
    private static final int FORGOTTEN_SURVEYS = 3;

    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(12, 15), LocalTime.of(17, 45), LocalTime.of(18, 30), LocalTime.of(19, 15));

    private final Set<Tag> tags;
    private final Role caller;
    private final Optional<RegionCode> region;

    ListeningCourse(SplittableRandom random) {
        super(SERVICE, random);
        tags = drawn("health-crisis").drawYes(random) ? HEALTH_CRISIS : Set.of();
        caller = Role.valueOf(drawn("caller").draw(random));
        region = drawn("region").drawTold(random).map(RegionCode::of);
    }

    @Override
    Set<Tag> tags() {
        return tags;
    }

    @Override
    void write() {
        OffsetDateTime opened = opening(FROM, BEFORE);
        BeneficiaryId id = add(person());
        Referral.Builder call = Referral.builder()
                .at(opened)
                .by(caller)
                .addBeneficiaries(id)
                .self(true)
                .line(overseas() ? Line.DOM : Line.FRANCE)
                .channel(caller == Role.PREVENTION_OFFICER ? Channel.FORM : Channel.LINE);
        drawn("ground").drawTold(random()).map(GroundCode::of).ifPresent(call::addGrounds);
        add(call.build());
        add(session(later(opened, 5), id, SessionKind.EVALUATION, Modality.TELEPHONE)
                .held(true)
                .build());
        int sessions = drawn("support-sessions").drawNumber(random());
        LocalTime hour = HOURS.get(random().nextInt(HOURS.size()));
        for (int i = 1; i <= sessions; i++) {
            support(id, at(opened.toLocalDate().plusDays(7L * i), hour));
        }
        close(sessions == 0 ? ClosureOutcome.COMPLETED : ClosureOutcome.SUPPORTED);
    }

    private Beneficiary.Builder person() {
        return Beneficiary.builder()
                .role(caller)
                .gender(Gender.valueOf(drawn("gender").draw(random())))
                .statutoryCategory(drawn("category").drawTold(random()).map(StatutoryCategory::valueOf))
                .ageBand(drawn("age").drawTold(random()).map(AgeBand::valueOf))
                .organisation(drawn("organisation").drawTold(random()).map(OrganisationCode::of))
                .workRegion(region)
                .homeRegion(region)
                .hasEmail(true)
                .symptoms(drawn("symptom").drawYes(random()) ? SYMPTOM : Set.of());
    }

    private boolean overseas() {
        return region.flatMap(CodeLists.bundled()::region)
                .filter(one -> one.territory() == Territory.OVERSEAS_REGION)
                .isPresent();
    }

    private void support(BeneficiaryId id, OffsetDateTime at) {
        Modality modality = Modality.valueOf(drawn("modality").draw(random()));
        Session session = session(at, id, SessionKind.SUPPORT, modality)
                .place(modality == Modality.FACE_TO_FACE ? Optional.of(Place.NETWORK_PRACTICE) : Optional.empty())
                .build();
        add(session);
        if (session.held().orElse(false) && !percent(FORGOTTEN_SURVEYS)) {
            add(DocumentSent.builder()
                    .at(later(at, 225))
                    .kind(DocumentKind.SATISFACTION_SURVEY)
                    .to(caller)
                    .sessionAt(at)
                    .build());
        }
    }
}

package org.ecoute.examples.bilan.reconstruction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Territory;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.SymptomCode;

/**
 * Writes the acts of a listening case file: the call, the analysis at once, support outside office hours, a survey three
 * hours after each session. Prevention officers have no line here and use the form, as published figures count them.
 */
final class ListeningActs {
    /** Until when acts are known: our choice, two weeks after the last day of document 001. */
    static final OffsetDateTime LAST_INSTANT = ContractTime.at(LocalDate.of(2021, 10, 15), LocalTime.of(18, 0));

    /** The labels of the published chart are lost. */
    private static final SymptomCode SYMPTOM = SymptomCode.of("symptome-non-precise");

    private static final int MINUTES = 45;
    private static final int MINUTES_TO_SURVEY = 180;
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(12, 15), LocalTime.of(17, 45), LocalTime.of(18, 30), LocalTime.of(19, 15));

    private ListeningActs() {}

    static CaseFile caseFile(CaseFileId id, ListeningDraft draft, Random random) {
        ActLog log = new ActLog(LAST_INSTANT);
        BeneficiaryId caller = People.id(0);
        OffsetDateTime opened = ContractTime.at(draft.opened);
        log.add(call(draft, opened, caller));
        log.add(Evaluations.held(ContractTime.plusMinutes(opened, 5), caller, SessionKind.EVALUATION)
                .build());
        support(log, draft, caller, HOURS.get(random.nextInt(HOURS.size())));
        log.add(Closure.builder()
                .at(ContractTime.at(log.lastDay().plusDays(7), LocalTime.of(11, 0)))
                .outcome(draft.support.isEmpty() ? ClosureOutcome.COMPLETED : ClosureOutcome.SUPPORTED)
                .build());
        return CaseFile.builder()
                .id(id)
                .service(QualisocialReconstruction.LISTENING)
                .schema(CaseFile.SCHEMA)
                .tags(tags(draft))
                .addBeneficiaries(person(draft, caller))
                .acts(log.sorted())
                .build();
    }

    private static Referral call(ListeningDraft draft, OffsetDateTime opened, BeneficiaryId caller) {
        Referral.Builder referral = Referral.builder()
                .at(opened)
                .by(draft.caller)
                .addBeneficiaries(caller)
                .self(true)
                .line(overseas(draft) ? Line.DOM : Line.FRANCE)
                .channel(draft.caller == Role.PREVENTION_OFFICER ? Channel.FORM : Channel.LINE);
        draft.ground.ifPresent(referral::addGrounds);
        return referral.build();
    }

    private static boolean overseas(ListeningDraft draft) {
        return draft.region
                .flatMap(CodeLists.bundled()::region)
                .filter(region -> region.territory() == Territory.OVERSEAS_REGION)
                .isPresent();
    }

    private static void support(ActLog log, ListeningDraft draft, BeneficiaryId caller, LocalTime hour) {
        LocalDate opened = draft.opened.toLocalDate();
        for (int i = 0; i < draft.support.size(); i++) {
            int spacing = draft.window.spacing(opened, draft.support.size());
            LocalDate day = notOnSunday(opened.plusDays((long) (i + 1) * spacing));
            Session session = session(draft.support.get(i), ContractTime.at(day, hour), caller);
            log.add(session);
            log.add(DocumentSent.builder()
                    .at(ContractTime.plusMinutes(session.at(), MINUTES + MINUTES_TO_SURVEY))
                    .kind(DocumentKind.SATISFACTION_SURVEY)
                    .to(draft.caller)
                    .sessionAt(session.at())
                    .build());
        }
    }

    private static Session session(Support support, OffsetDateTime at, BeneficiaryId caller) {
        boolean faceToFace = support == Support.PRACTICE || support == Support.ON_SITE;
        boolean socialWorker = support == Support.SOCIAL_WORKER;
        return Session.builder()
                .at(at)
                .beneficiary(caller)
                .kind(SessionKind.SUPPORT)
                .modality(faceToFace ? Modality.FACE_TO_FACE : Modality.TELEPHONE)
                .place(place(support))
                .minutes(MINUTES)
                .held(true)
                .practitioner(socialWorker ? Practitioner.SOCIAL_WORKER : Practitioner.CLINICAL_PSYCHOLOGIST)
                .socialWorkerWished(socialWorker ? Optional.of(true) : Optional.empty())
                .build();
    }

    private static Optional<Place> place(Support support) {
        return switch (support) {
            case PRACTICE -> Optional.of(Place.NETWORK_PRACTICE);
            case ON_SITE -> Optional.of(Place.ON_SITE);
            default -> Optional.empty();
        };
    }

    private static LocalDate notOnSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static Beneficiary person(ListeningDraft draft, BeneficiaryId id) {
        return Beneficiary.builder()
                .id(id)
                .role(draft.caller)
                .statutoryCategory(draft.category)
                .ageBand(draft.ageBand)
                .gender(draft.gender)
                .organisation(draft.organisation)
                .workRegion(draft.region)
                .homeRegion(draft.region)
                .hasEmail(true)
                .symptoms(draft.symptoms ? Set.of(SYMPTOM) : Set.of())
                .build();
    }

    private static Set<Tag> tags(ListeningDraft draft) {
        Set<Tag> tags = new LinkedHashSet<>();
        tags.add(CaseFileReconstruction.RECONSTRUCTED);
        if (draft.healthCrisis) {
            tags.add(HealthCrisis.TAG);
        }
        return tags;
    }
}

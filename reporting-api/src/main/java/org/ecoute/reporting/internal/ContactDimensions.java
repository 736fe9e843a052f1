package org.ecoute.reporting.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Observation;

/** Contacts as published: psychological interviews by their means, and all others (QS-RPT-02). */
final class ContactDimensions {
    private static final Set<Practitioner> PSYCHOLOGISTS =
            EnumSet.of(Practitioner.CLINICAL_PSYCHOLOGIST, Practitioner.WORK_PSYCHOLOGIST);
    private static final Set<Place> ON_SITE = EnumSet.of(Place.ON_SITE, Place.NEARBY);
    private static final String OTHER_CONTACT = "OTHER_CONTACT";

    private ContactDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.of(
                        "contact-kind",
                        Texts.of("dimension.contact-kind"),
                        Members.named(
                                "contact-kind",
                                "INTERVIEW_TELEPHONE",
                                "INTERVIEW_OTHER_REMOTE",
                                "INTERVIEW_PRACTICE",
                                "INTERVIEW_ON_SITE",
                                OTHER_CONTACT),
                        (observation, codes) -> contactKind(observation).ifPresent(codes)),
                Dimension.of(
                        "practitioner",
                        Texts.of("dimension.practitioner"),
                        Members.of(Practitioner.values()),
                        (observation, codes) -> session(observation)
                                .flatMap(Session::practitioner)
                                .map(Practitioner::name)
                                .ifPresent(codes)));
    }

    /** An interview of unknown means is not stated; a session with nobody named is no interview. */
    private static Optional<String> contactKind(Observation observation) {
        if (observation.act().isEmpty()) {
            return Optional.empty();
        }
        boolean interview = session(observation)
                .flatMap(Session::practitioner)
                .filter(PSYCHOLOGISTS::contains)
                .isPresent();
        return interview ? session(observation).flatMap(ContactDimensions::means) : Optional.of(OTHER_CONTACT);
    }

    private static Optional<String> means(Session session) {
        return session.modality().map(modality -> switch (modality) {
            case TELEPHONE -> "INTERVIEW_TELEPHONE";
            case FACE_TO_FACE ->
                session.place().filter(ON_SITE::contains).isPresent() ? "INTERVIEW_ON_SITE" : "INTERVIEW_PRACTICE";
            default -> "INTERVIEW_OTHER_REMOTE";
        });
    }

    private static Optional<Session> session(Observation observation) {
        return observation.itsAct() instanceof Session session ? Optional.of(session) : Optional.empty();
    }
}

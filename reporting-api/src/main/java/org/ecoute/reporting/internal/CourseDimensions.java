package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Observation;

/** What became of a request, as known at the assessment's instant: the steps of a funnel (QS-AIDANT-03). */
final class CourseDimensions {
    private static final String REMOTE = "SUPPORTED_REMOTELY";
    private static final String FACE_TO_FACE = "SUPPORTED_FACE_TO_FACE";
    private static final String BOTH_WAYS = "SUPPORTED_BOTH_WAYS";
    private static final String REDIRECTED = "REDIRECTED";
    private static final String NOT_PURSUED = "NOT_PURSUED";

    private CourseDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.of(
                        "outcome",
                        Texts.of("dimension.outcome"),
                        Members.of(ClosureOutcome.values()),
                        (observation, codes) ->
                                outcome(observation).map(ClosureOutcome::name).ifPresent(codes)),
                Dimension.of(
                        "follow-up",
                        Texts.of("dimension.follow-up"),
                        Members.named("follow-up", REMOTE, FACE_TO_FACE, BOTH_WAYS, REDIRECTED, NOT_PURSUED),
                        (observation, codes) -> followUp(observation).ifPresent(codes)));
    }

    /** Support that was given tells more than how the case file was closed; while neither is there, nothing is known. */
    private static Optional<String> followUp(Observation observation) {
        Set<String> ways = support(observation)
                .flatMap(session -> session.modality().stream())
                .map(modality -> modality == Modality.FACE_TO_FACE ? FACE_TO_FACE : REMOTE)
                .collect(Collectors.toSet());
        if (!ways.isEmpty()) {
            return Optional.of(ways.size() > 1 ? BOTH_WAYS : ways.iterator().next());
        }
        return outcome(observation).flatMap(outcome -> switch (outcome) {
            case REDIRECTED_TO_LISTENING -> Optional.of(REDIRECTED);
            case NOT_PURSUED -> Optional.of(NOT_PURSUED);
            case COMPLETED, SUPPORTED -> Optional.empty();
        });
    }

    /** Support sessions held with the persons that the observation concerns. */
    private static Stream<Session> support(Observation observation) {
        return acts(observation, Session.class)
                .filter(session -> session.kind() == SessionKind.SUPPORT)
                .filter(session -> session.held().orElse(false))
                .filter(session ->
                        observation.persons().stream().anyMatch(one -> one.id().equals(session.beneficiary())));
    }

    /** That of the last closure: a case file may have been opened again. */
    private static Optional<ClosureOutcome> outcome(Observation observation) {
        return acts(observation, Closure.class)
                .reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later)
                .flatMap(Closure::outcome);
    }

    private static <T extends Act> Stream<T> acts(Observation observation, Class<T> type) {
        return observation.source().acts().stream().filter(type::isInstance).map(type::cast);
    }
}

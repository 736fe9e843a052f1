package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.code.RiskFactorCode;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Observation;

/** Why: the grounds of the referral, which are the problems that reports count, and what they point to. */
final class GroundDimensions {
    private GroundDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.multiValued(
                        "ground",
                        Texts.of("dimension.ground"),
                        Members.grounds(ground -> true),
                        (observation, codes) ->
                                told(observation).map(GroundCode::value).forEach(codes)),
                some("work-ground", GroundDimensions::ofWork),
                some("health-crisis-ground", Ground::healthCrisis),
                Dimension.multiValued(
                        "ground-family",
                        Texts.of("dimension.ground-family"),
                        Members.of(GroundFamily.values()),
                        (observation, codes) ->
                                told(observation).map(GroundDimensions::family).forEach(codes)),
                Dimension.multiValued(
                        "risk-factor",
                        Texts.of("dimension.risk-factor"),
                        Members.riskFactors(),
                        (observation, codes) -> listed(observation)
                                .map(Ground::riskFactor)
                                .flatMap(Optional::stream)
                                .map(RiskFactorCode::value)
                                .forEach(codes)),
                Stated.dimension("ground", GroundDimensions::told),
                Stated.dimension("work-ground", observation -> told(observation, GroundDimensions::ofWork)));
    }

    /** Only the listed grounds that are meant. */
    private static Dimension some(String id, Predicate<Ground> meant) {
        return Dimension.multiValued(
                id,
                Texts.of("dimension." + id),
                Members.grounds(meant),
                (observation, codes) ->
                        told(observation, meant).map(GroundCode::value).forEach(codes));
    }

    private static Stream<GroundCode> told(Observation observation) {
        return observation.referral().stream().flatMap(referral -> referral.grounds().stream());
    }

    private static Stream<GroundCode> told(Observation observation, Predicate<Ground> meant) {
        return listed(observation).filter(meant).map(Ground::code);
    }

    private static Stream<Ground> listed(Observation observation) {
        return told(observation).map(CodeLists.bundled()::ground).flatMap(Optional::stream);
    }

    /** What the reports call professional problems: distress at work and events at work (our reading). */
    private static boolean ofWork(Ground ground) {
        return ground.family() != GroundFamily.PRIVATE;
    }

    /** A ground that is not listed has no family of the three; its code stays and counts among the others. */
    private static String family(GroundCode code) {
        return CodeLists.bundled()
                .ground(code)
                .map(ground -> ground.family().name())
                .orElse(code.value());
    }
}

package org.ecoute.reporting.internal;

import java.util.function.Function;
import java.util.stream.Stream;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Observation;

/**
 * Whether anything was told, where several values may be: the persons who told of anything are the base of the shares of
 * each thing told (QS-RPT-02).
 */
final class Stated {
    private Stated() {}

    static Dimension dimension(String of, Function<Observation, ? extends Stream<?>> told) {
        String id = of + "-stated";
        return Dimension.of(
                id,
                Texts.of("dimension." + id),
                Members.named("stated", "TRUE", "FALSE"),
                (observation, codes) ->
                        codes.accept(told.apply(observation).findAny().isPresent() ? "TRUE" : "FALSE"));
    }
}

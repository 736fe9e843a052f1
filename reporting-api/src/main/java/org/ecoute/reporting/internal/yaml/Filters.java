package org.ecoute.reporting.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecoute.model.Nearest;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Member;

/** Filters: dimensions with the codes that pass. */
final class Filters {
    private final Dimensions dimensions;
    private final Attempts attempts;

    /**
     * @param attempts takes what is wrong with single dimensions and codes
     */
    Filters(Dimensions dimensions, Attempts attempts) {
        this.dimensions = dimensions;
        this.attempts = attempts;
    }

    List<Filter> read(Optional<SpecNode> place) {
        return place.stream()
                .flatMap(Filters::mappings)
                .flatMap(filters -> filters.entries().entrySet().stream())
                .flatMap(entry -> attempts
                        .read(() -> filter(dimensions.dimension(entry.getKey()), entry.getValue()))
                        .flatMap(filter -> filter)
                        .stream())
                .toList();
    }

    /** One mapping, or several where two filters are on one dimension. */
    private static Stream<SpecNode> mappings(SpecNode place) {
        return place.mapping() ? Stream.of(place) : place.elements().stream();
    }

    /** Empty if no code is right. */
    private Optional<Filter> filter(Dimension dimension, SpecNode codes) {
        if (codes.empty()) {
            throw codes.problem(Message.kindFound("list"), Message.kindCure("value"));
        }
        SortedSet<String> accepted = new TreeSet<>();
        codes.elements().forEach(code -> attempts.run(() -> accepted.add(code(dimension, code))));
        return accepted.isEmpty() ? Optional.empty() : Optional.of(new Filter(dimension.id(), accepted));
    }

    /** A code of the client's own passes; one that looks like a slip would count nothing and nobody would notice. */
    private static String code(Dimension dimension, SpecNode place) {
        List<String> members = dimension.members().stream().map(Member::code).toList();
        String code = place.text();
        if (!members.contains(code)) {
            Nearest.to(code, members).ifPresent(near -> {
                throw place.problem(Message.NEAR_CODE.text(code, dimension.id()), Message.NEAR_CODE_CURE.text(near));
            });
        }
        return code;
    }
}

package org.ecoute.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Members that a report must not leave out although it counted nothing there: somewhere they stand masked, in an earlier
 * release or perhaps in a table on another period, and to leave them out over a period that holds that one would tell
 * that they are zero. Immutable.
 */
final class OpenMembers {
    /** Nothing is masked anywhere. */
    static final OpenMembers NONE = new OpenMembers(Set.of());

    private final Set<Place> places;

    private OpenMembers(Set<Place> places) {
        this.places = places;
    }

    private record Place(Optional<Unit> unit, String dimension, String code) {}

    /** The members of a plan that earlier releases mask, of any unit, or another table of the unit names. */
    static OpenMembers of(Plan plan, Counters counters, List<Release> earlier) {
        Set<Place> places = new HashSet<>();
        for (Release release : earlier) {
            release.cells().stream()
                    .filter(cell -> !cell.shown())
                    .forEach(cell -> cell.meaning()
                            .members()
                            .forEach((dimension, code) -> places.add(new Place(Optional.empty(), dimension, code))));
        }
        for (Block block : plan.blocks()) {
            Outline outline = new Outline(block, counters, NONE);
            for (int i = 0; i < block.dimensions().size(); i++) {
                Dimension dimension = block.dimensions().get(i);
                outline.members(i)
                        .forEach(member -> places.add(new Place(
                                Optional.of(block.indicator().unit()),
                                dimension.id(),
                                dimension.members().get(member - 1).code())));
            }
        }
        return new OpenMembers(places);
    }

    /** Whether a table that counts the unit must not leave the member out. */
    boolean holds(Unit unit, Dimension dimension, Member member) {
        return places.contains(new Place(Optional.of(unit), dimension.id(), member.code()))
                || places.contains(new Place(Optional.empty(), dimension.id(), member.code()));
    }
}

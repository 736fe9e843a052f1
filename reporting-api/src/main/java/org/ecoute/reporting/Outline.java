package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which members of a table take part in its protection: those counted, those shown though they are zero, those that
 * stand masked elsewhere, and "not stated" where otherwise all of a total would plainly be in one member. The others are zeros that everybody can see.
 */
final class Outline {
    /** What is counted there says what a provider did, nothing about a person. */
    private static final Set<Unit> CONDUCT = Set.of(Unit.DUTIES, Unit.BREACHES);

    private final Block block;
    private final Counters counters;
    private final OpenMembers open;

    Outline(Block block, Counters counters, OpenMembers open) {
        this.block = block;
        this.counters = counters;
        this.open = open;
    }

    /** Whether it would tell something about persons that all are in one member. */
    static boolean telling(Block block, Dimension dimension) {
        boolean fixed = Stream.concat(block.indicator().filters().stream(), block.table().filters().stream())
                .anyMatch(filter -> filter.dimension().equals(dimension.id())
                        && filter.codes().size() == 1);
        return !fixed && !CONDUCT.contains(block.indicator().unit());
    }

    /** Places of members, counted from 1, in the dimension's order. */
    List<Integer> members(int dimension) {
        int size = block.members(dimension).size();
        List<Integer> members = new ArrayList<>(IntStream.rangeClosed(1, size)
                .filter(member -> counted(dimension, member)
                        || shownAsZero(dimension, member)
                        || open.holds(
                                block.indicator().unit(),
                                block.dimensions().get(dimension),
                                block.members(dimension).get(member - 1)))
                .boxed()
                .toList());
        if (size > 0 && !members.contains(size) && mayBeUnanimous(dimension, members)) {
            members.add(size);
        }
        return members;
    }

    private boolean counted(int dimension, int member) {
        return IntStream.range(0, block.table().periods().size())
                .anyMatch(period -> counters.get(Counters.Kind.PERSONS, index(dimension, period, member, 0)) > 0);
    }

    private boolean shownAsZero(int dimension, int place) {
        Member member = block.members(dimension).get(place - 1);
        return dimension == 0
                && block.table().rows() == RowChoice.ALL
                && !member.residual()
                && block.table().periods().stream().anyMatch(member::existedIn);
    }

    private boolean mayBeUnanimous(int dimension, List<Integer> members) {
        if (!telling(block, block.dimensions().get(dimension))) {
            return false;
        }
        int others = block.members(1 - dimension).size();
        for (int period = 0; period < block.table().periods().size(); period++) {
            for (int other = 0; other <= others; other++) {
                if (unanimous(dimension, period, other, members)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean unanimous(int dimension, int period, int other, List<Integer> members) {
        long total = counters.get(Counters.Kind.COUNT, index(dimension, period, 0, other));
        return total > 0
                && members.stream()
                        .anyMatch(member ->
                                counters.get(Counters.Kind.COUNT, index(dimension, period, member, other)) == total);
    }

    private int index(int dimension, int period, int member, int other) {
        return dimension == 0 ? block.index(period, member, other) : block.index(period, other, member);
    }
}

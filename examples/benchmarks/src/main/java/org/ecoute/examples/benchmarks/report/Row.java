package org.ecoute.examples.benchmarks.report;

import java.util.Optional;

/**
 * One line of the report: a figure, and what it is to be compared with.
 *
 * @param what what was measured
 * @param figure ours
 * @param peer beside whom or what; empty where the figure stands alone
 * @param goal what the ratio, or else the figure, is held to; empty where it is only told
 */
public record Row(String what, Quantity figure, Optional<Peer> peer, Optional<Goal> goal) {
    /**
     * Who or what stands beside a figure.
     *
     * @param name of the peer
     * @param figure the peer's
     * @param ratio of the two figures, the way round that the goal reads
     * @param reading what the ratio says, such as {@code times as long}
     * @param rival whether one of the two can be ahead of the other; not so where it is one contestant under two
     *     conditions
     */
    public record Peer(String name, Quantity figure, double ratio, String reading, boolean rival) {}

    /** A figure that stands alone. */
    public static Row alone(String what, Quantity figure) {
        return new Row(what, figure, Optional.empty(), Optional.empty());
    }

    /** How many times as long as the peer. */
    public static Row timesAsLong(String what, Quantity figure, String peer, Quantity theirs) {
        return beside(what, figure, new Peer(peer, theirs, figure.value() / theirs.value(), "× as long", true));
    }

    /** How many times as much as the peer, or as the same under other conditions. */
    public static Row timesAsMuch(String what, Quantity figure, String peer, Quantity theirs) {
        return beside(what, figure, new Peer(peer, theirs, figure.value() / theirs.value(), "× as much", true));
    }

    /** How many times faster than the peer, by figures of time. */
    public static Row timesFaster(String what, Quantity figure, String peer, Quantity theirs) {
        return beside(what, figure, new Peer(peer, theirs, theirs.value() / figure.value(), "× faster", true));
    }

    /** The same row, where both figures are one contestant's: it tells how cost grows, and nobody is ahead. */
    public Row ofOneContestant() {
        Optional<Peer> same = peer.map(one -> new Peer(one.name(), one.figure(), one.ratio(), one.reading(), false));
        return new Row(what, figure, same, goal);
    }

    /** The same row, held to a goal. */
    public Row heldTo(Goal limit) {
        return new Row(what, figure, peer, Optional.of(limit));
    }

    /** Whether the goal is met; empty where there is none. */
    public Optional<Boolean> met() {
        double found = peer.map(Peer::ratio).orElse(figure.value());
        return goal.map(one -> one.isMetBy(found));
    }

    private static Row beside(String what, Quantity figure, Peer peer) {
        return new Row(what, figure, Optional.of(peer), Optional.empty());
    }
}

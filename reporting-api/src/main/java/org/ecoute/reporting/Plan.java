package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;

/** A specification with its names resolved: how many counters there are, and which one counts what. Immutable. */
final class Plan {
    private final BilanSpec spec;
    private final List<Block> blocks;
    private final int dimensions;
    private final int filters;
    private final int size;
    private final Fingerprint fingerprint;

    private Plan(BilanSpec spec, List<Block> blocks, Slots slots, int size) {
        this.spec = spec;
        this.blocks = List.copyOf(blocks);
        this.dimensions = slots.dimensions();
        this.filters = slots.filters();
        this.size = size;
        this.fingerprint = Fingerprint.of(this);
    }

    static Plan of(BilanSpec spec, Vocabulary vocabulary) {
        List<Block> blocks = new ArrayList<>();
        int offset = 0;
        Slots slots = new Slots(vocabulary.withMembers(spec.members()));
        for (TableSpec table : spec.tables()) {
            Block block = Block.of(table, indicator(spec, table), slots, offset);
            blocks.add(block);
            offset += block.size();
        }
        return new Plan(spec, blocks, slots, offset);
    }

    private static Indicator indicator(BilanSpec spec, TableSpec table) {
        return spec.indicators().stream()
                .filter(one -> one.id().equals(table.indicator()))
                .findFirst()
                .orElseThrow();
    }

    BilanSpec spec() {
        return spec;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Number of counters, of each kind. */
    int size() {
        return size;
    }

    /** The observation, to be asked what this plan wants to know. */
    CodedObservation coded(Observation observation) {
        return new CodedObservation(observation, dimensions, filters);
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }
}

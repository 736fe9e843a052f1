package org.ecoute.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A specification with its names resolved: how many counters there are, and which one counts what. Immutable. */
final class Plan {
    private final BilanSpec spec;
    private final List<Block> blocks;
    private final List<Counted> counted;
    private final int dimensions;
    private final int filters;
    private final int size;
    private final Fingerprint fingerprint;

    private Plan(BilanSpec spec, List<Block> blocks, Slots slots, int size) {
        this.spec = spec;
        this.blocks = List.copyOf(blocks);
        this.counted = counted(blocks);
        this.dimensions = slots.dimensions();
        this.filters = slots.filters();
        this.size = size;
        this.fingerprint = Fingerprint.of(this);
    }

    /** What is counted, with all tables that count it. */
    record Counted(Unit unit, List<Block> blocks) {}

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

    private static List<Counted> counted(List<Block> blocks) {
        Map<Unit, List<Block>> byUnit =
                blocks.stream().collect(groupingBy(block -> block.indicator().unit(), LinkedHashMap::new, toList()));
        return byUnit.entrySet().stream()
                .map(one -> new Counted(one.getKey(), one.getValue()))
                .toList();
    }

    BilanSpec spec() {
        return spec;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The same blocks by what they count. */
    List<Counted> counted() {
        return counted;
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

package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;

/** A specification with its names resolved: how many counters there are, and which one counts what. Immutable. */
final class Plan {
    private final BilanSpec spec;
    private final List<Block> blocks;
    private final int size;
    private final Fingerprint fingerprint;

    private Plan(BilanSpec spec, List<Block> blocks, int size) {
        this.spec = spec;
        this.blocks = List.copyOf(blocks);
        this.size = size;
        this.fingerprint = Fingerprint.of(this);
    }

    static Plan of(BilanSpec spec, Vocabulary vocabulary) {
        List<Block> blocks = new ArrayList<>();
        int offset = 0;
        Vocabulary adapted = vocabulary.withMembers(spec.members());
        for (TableSpec table : spec.tables()) {
            Block block = Block.of(table, indicator(spec, table), adapted, offset);
            blocks.add(block);
            offset += block.size();
        }
        return new Plan(spec, blocks, offset);
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

    Fingerprint fingerprint() {
        return fingerprint;
    }
}

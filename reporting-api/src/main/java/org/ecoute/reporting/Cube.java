package org.ecoute.reporting;

import java.util.Objects;
import java.util.stream.Collector;
import org.ecoute.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Additive counts for one specification: one pass over the case files, memory that does not grow with them. Cubes of
 * parts add up to the cube of the whole, in any order, as long as each case file went into one part. Mutable and not
 * thread-safe while it counts; parallel streams give each thread its own.
 */
public final class Cube {
    private final Plan plan;
    private final Counters counters;
    private Audit audit;

    /** Only for a cube that counts: many are merged or published and never do. */
    private @Nullable CaseFileCount count;

    Cube(Plan plan, Counters counters, Audit audit) {
        this.plan = plan;
        this.counters = counters;
        this.audit = audit;
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
        Plan plan = Plan.of(spec, vocabulary);
        return Collector.of(() -> empty(plan), Cube::add, Cube::merge, Collector.Characteristics.UNORDERED);
    }

    /**
     * A cube of nothing yet.
     *
     * @throws InvalidValueException if the specification names something that the vocabulary lacks
     */
    public static Cube empty(BilanSpec spec, Vocabulary vocabulary) {
        return empty(Plan.of(spec, vocabulary));
    }

    private static Cube empty(Plan plan) {
        return new Cube(plan, new Counters(plan.size()), Audit.NONE);
    }

    /**
     * Counts one case file.
     *
     * @throws InvalidValueException if the assessment points to acts or duties that are not there
     */
    public void add(AssessedCaseFile assessed) {
        if (count == null) {
            count = new CaseFileCount(plan, counters);
        }
        count.count(assessed);
        audit = audit.plus(assessed);
    }

    /**
     * The sum of both; neither changes.
     *
     * @throws InvalidValueException if the other counts for another specification
     */
    public Cube merge(Cube other) {
        CubeBytes.refuseForeign(plan.fingerprint(), other.plan.fingerprint().value(), plan.spec());
        return new Cube(plan, counters.plus(other.counters), audit.plus(other.audit));
    }

    /** What it counts for. */
    public BilanSpec spec() {
        return plan.spec();
    }

    /** How many case files it has counted. */
    public long caseFiles() {
        return audit.caseFiles();
    }

    /** The counts as bytes, with the fingerprint of what they count. */
    public byte[] toBytes() {
        return CubeBytes.write(plan, counters, audit);
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws InvalidValueException if the bytes are no cube, are damaged, or count for another specification
     */
    public static Cube fromBytes(BilanSpec spec, Vocabulary vocabulary, byte[] bytes) {
        return CubeBytes.read(Plan.of(spec, vocabulary), bytes);
    }

    /**
     * The report that a policy without a ledger lets out: {@link DisclosurePolicy#internal} or
     * {@link DisclosurePolicy#mask}.
     *
     * @throws InvalidValueException if the policy protects, which it cannot without knowing what was let out before
     */
    public Bilan publish(DisclosurePolicy policy) {
        return new Publisher(plan, counters, audit).publish(policy);
    }

    /**
     * The report that the policy lets out, given all that was let out before. A report that is protected is a new
     * release of the ledger, unless it says the same as one that is there. Other policies leave the ledger alone.
     *
     * @throws ReleaseRefusedException if the report contradicts an earlier release or endangers one; the ledger is as it
     *     was
     */
    public Bilan publish(DisclosurePolicy policy, Ledger ledger) {
        return new Publisher(plan, counters, audit).publish(policy, ledger);
    }

    /** Whether the other has counted the same for the same specification. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cube that
                && plan.fingerprint().equals(that.plan.fingerprint())
                && counters.equals(that.counters)
                && audit.equals(that.audit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan.fingerprint(), counters, audit);
    }

    @Override
    public String toString() {
        return "cube of " + caseFiles() + " case files for " + plan.spec().id();
    }
}

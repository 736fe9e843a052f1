package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;

/** What a report lets out. Immutable. */
public sealed interface DisclosurePolicy permits InternalPolicy, SmallCellMask {
    /** What the reports that it lets out may be used for. */
    Certificate certificate();

    /**
     * Whether a figure may be shown.
     *
     * @param persons how many persons it is about, 0 or more
     */
    boolean shows(long persons);

    /** Everything, exactly: for those who may see the case files. Not for publication. */
    static DisclosurePolicy internal() {
        return new InternalPolicy();
    }

    /**
     * Masks figures about 1 to {@code threshold} − 1 persons, and those derived from them. Masks no others, so that
     * masked figures can still be worked out: the report is marked as incomplete.
     *
     * @param threshold 2 or more; 11 is usual for health data
     * @throws InvalidValueException if the threshold is below 2
     */
    static DisclosurePolicy mask(int threshold) {
        return new SmallCellMask(threshold);
    }
}

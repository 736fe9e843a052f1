package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;

/** What a report lets out. Immutable. */
public sealed interface DisclosurePolicy permits ProtectionPolicy, RoundingPolicy, InternalPolicy, SmallCellMask {
    /** The threshold usual for health data. */
    int HEALTH_THRESHOLD = 11;

    /**
     * Protects every person, as is usual for health data: figures about 1 to {@code threshold} − 1 persons are masked,
     * so is what would tell that a group is all alike or that little is missing to a group, and as many other figures as
     * it takes so that none of these can be worked out from this report and all earlier ones. The only reports that are
     * called {@link Certificate.Level#PROTECTED}. Needs a {@link Ledger}.
     *
     * <p>What is assumed: the attacker knows every report of the ledger, this code, and that counts are 0 or more. The
     * unit of protection is the person as the beneficiary of one case file. A count of acts is about the persons behind
     * it; case files, referrals and beneficiaries of one description are masked together, as they are nearly the same
     * number; how many sessions, contacts or duties a person has is taken to be unknown. Zeros are shown unless they must
     * be masked for others: that nobody did something tells of nobody, and that everybody did is the unanimous figure.
     * Duties and breaches tell what a provider did, so there it says nothing about persons that all are alike.
     *
     * @param threshold 2 or more
     * @throws InvalidValueException if the threshold is below 2
     */
    static DisclosurePolicy health(int threshold) {
        return new ProtectionPolicy(threshold);
    }

    /** {@link #health(int)} with {@value #HEALTH_THRESHOLD}. */
    static DisclosurePolicy health() {
        return health(HEALTH_THRESHOLD);
    }

    /**
     * The same protection with a threshold of one's own, for data that are less delicate or more.
     *
     * @param threshold 2 or more
     * @throws InvalidValueException if the threshold is below 2
     */
    static DisclosurePolicy threshold(int threshold) {
        return new ProtectionPolicy(threshold);
    }

    /**
     * Shows every count as a multiple of a base, nothing is masked. Totals are rounded once, up as often as they are
     * near; their parts share what the total became, so that members add up in every table, across tables, and shorter
     * periods to longer ones. Shares and averages come from rounded counts. What was let out stays: a later release
     * repeats it from the {@link Ledger}, which therefore holds releases of this policy and base alone. What is pending
     * is not told.
     *
     * <p>What it is worth: each total is known up to {@code base} consecutive values, as how it is rounded is no secret.
     * It is no certified protection: nothing is asked about persons behind counts of acts, and a count that is a
     * multiple for certain, such as 0 members of a total of 0, is shown. Counts are less useful than under
     * {@link #health(int)}; no figure is missing.
     *
     * @param base 3 or more
     * @throws InvalidValueException if the base is below 3
     */
    static DisclosurePolicy rounding(int base) {
        return new RoundingPolicy(base);
    }

    /** Everything, exactly: for those who may see the case files. Not for publication, and watermarked. */
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

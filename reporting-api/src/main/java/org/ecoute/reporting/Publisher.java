package org.ecoute.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.reporting.internal.Texts;
import org.ecoute.reporting.internal.linkage.Draft;
import org.ecoute.reporting.internal.linkage.Linkage;

/** Makes the bilan of a cube under a policy: the one place where counters become figures. */
final class Publisher {
    private final Plan plan;
    private final Counters counters;
    private final Audit audit;

    Publisher(Plan plan, Counters counters, Audit audit) {
        this.plan = plan;
        this.counters = counters;
        this.audit = audit;
    }

    Bilan publish(DisclosurePolicy policy) {
        if (policy instanceof InternalPolicy internal) {
            return bilan(Visibility.full(), internal.certificate());
        }
        if (policy instanceof SmallCellMask mask) {
            return bilan(Visibility.byPersons(plan, counters, mask::shows), mask.certificate());
        }
        throw new InvalidValueException(
                "disclosure policy without a ledger",
                policy,
                "What was let out before decides what can be let out now: give publish the ledger of all earlier "
                        + "releases; Ledger.inMemory() if this is the first and only one.");
    }

    Bilan publish(DisclosurePolicy policy, Ledger ledger) {
        if (policy instanceof RoundingPolicy rounding) {
            return rounded(rounding, ledger);
        }
        if (!(policy instanceof ProtectionPolicy protection)) {
            return publish(policy);
        }
        List<Release> earlier = ledger.releases();
        earlier.forEach(Publisher::refuseRounded);
        Optional<Release> repeated = repeated(protection.threshold(), earlier);
        if (repeated.isPresent()) {
            return proven(repeated.get());
        }
        Release release = Linkage.release(earlier, draft(protection.threshold(), earlier));
        Optional<Release> same = same(release, earlier);
        Bilan bilan = proven(same.orElse(release));
        if (same.isEmpty()) {
            ledger.append(release);
        }
        return bilan;
    }

    private Draft draft(int threshold, List<Release> earlier) {
        return Catalogue.draft(plan, counters, audit, threshold, OpenMembers.of(plan, counters, earlier));
    }

    /** The release that this report was before. To what is known since it could show more, so it is made as it was then. */
    private Optional<Release> repeated(int threshold, List<Release> earlier) {
        return IntStream.range(0, earlier.size())
                .filter(i -> repeats(threshold, earlier.get(i), earlier.subList(0, i)))
                .mapToObj(earlier::get)
                .findFirst();
    }

    private boolean repeats(int threshold, Release release, List<Release> before) {
        Draft draft = draft(threshold, before);
        return draft.report().equals(release.report())
                && draft.asOf().equals(release.asOf())
                && threshold == release.threshold()
                && draft.sums().equals(release.sums())
                && Linkage.release(before, draft).saysTheSameAs(release);
    }

    private static void refuseRounded(Release release) {
        if (release.rounded()) {
            throw new ReleaseRefusedException("This release, of exact counts, endangers " + release.name()
                    + ", which was let out rounded: both together tell more than each. Maybe round it as well.");
        }
    }

    private Bilan rounded(RoundingPolicy policy, Ledger ledger) {
        List<Release> earlier = ledger.releases();
        Draft draft = Catalogue.draft(plan, counters, audit, policy.base(), OpenMembers.NONE);
        Release made = RoundedRelease.of(draft, earlier);
        Optional<Release> same = same(made, earlier);
        Release release = same.orElse(made);
        if (same.isEmpty()) {
            ledger.append(release);
        }
        RoundedCounters rounded = new RoundedCounters(plan, counters, RoundedRelease.rounded(release));
        Certificate certificate = new Certificate(
                Certificate.Level.ROUNDED,
                Texts.of("certificate.rounded", policy.base(), release.number()),
                Optional.of(release.proof().hash()),
                Optional.empty());
        return new Publisher(plan, rounded.counters(), audit).bilan(rounded.visibility(), certificate);
    }

    /** A report that says the same again is no new release. */
    private static Optional<Release> same(Release release, List<Release> earlier) {
        return earlier.stream().filter(release::saysTheSameAs).findFirst();
    }

    /** Nothing is called protected that does not pass the check which others can repeat. */
    private Bilan proven(Release release) {
        Bilan bilan = bilan(Catalogue.visibility(plan, release), certificate(release));
        List<String> flaws = release.proof().flawsFor(bilan);
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("The proof of " + release.name() + " does not hold, so nothing was let "
                    + "out. Please report it as an error of the library: " + flaws);
        }
        return bilan;
    }

    private static Certificate certificate(Release release) {
        Loss loss = Loss.of(release);
        return new Certificate(
                Certificate.Level.PROTECTED,
                Texts.of(
                        "certificate.protected",
                        release.threshold() - 1,
                        loss.shareOfCells(),
                        loss.roughShareOfPersons(),
                        release.number()),
                Optional.of(release.proof().hash()),
                Optional.of(loss));
    }

    private Bilan bilan(Visibility visibility, Certificate certificate) {
        List<Table> tables = plan.blocks().stream()
                .map(block -> new TablePublisher(block, new CellPublisher(block, counters, visibility, plan.spec()))
                        .publish())
                .toList();
        return new Bilan(plan.spec(), certificate, audit, tables, Notes.of(plan, audit, certificate.level()));
    }
}

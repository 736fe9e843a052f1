package org.ecoute.reporting;

import java.util.List;
import java.util.Optional;
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
        Release release = release(protection, ledger);
        return bilan(Catalogue.visibility(plan, release), certificate(release));
    }

    private Release release(ProtectionPolicy policy, Ledger ledger) {
        List<Release> earlier = ledger.releases();
        earlier.forEach(Publisher::refuseRounded);
        Draft draft =
                Catalogue.draft(plan, counters, audit, policy.threshold(), OpenMembers.of(plan, counters, earlier));
        return kept(Linkage.release(earlier, draft), earlier, ledger);
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
        Release release = kept(RoundedRelease.of(draft, earlier), earlier, ledger);
        RoundedCounters rounded = new RoundedCounters(plan, counters, RoundedRelease.rounded(release));
        Certificate certificate = new Certificate(
                Certificate.Level.ROUNDED,
                Texts.of("certificate.rounded", policy.base(), release.number()),
                Optional.of(release.proof().hash()),
                Optional.empty());
        return new Publisher(plan, rounded.counters(), audit).bilan(rounded.visibility(), certificate);
    }

    /** A report that says the same again is no new release. */
    private static Release kept(Release release, List<Release> earlier, Ledger ledger) {
        Optional<Release> same = earlier.stream().filter(release::saysTheSameAs).findFirst();
        if (same.isEmpty()) {
            ledger.append(release);
        }
        return same.orElse(release);
    }

    private static Certificate certificate(Release release) {
        Loss loss = Loss.of(release);
        return new Certificate(
                Certificate.Level.PROTECTED,
                Texts.of(
                        "certificate.protected",
                        release.threshold() - 1,
                        loss.shareOfCells(),
                        loss.shareOfPersons(),
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

package org.ecoute.reporting;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.ruling.RulePackHash;

/**
 * What a cube knows of its input beside the counts. Additive like them.
 *
 * @param caseFiles how many
 * @param earliest the earliest instant up to which one was assessed
 * @param latest the latest such instant
 * @param rulePacks the rules that assessed them
 * @param provenance where they come from
 */
record Audit(
        long caseFiles,
        Optional<Instant> earliest,
        Optional<Instant> latest,
        SortedSet<RulePackHash> rulePacks,
        SortedSet<Provenance> provenance) {
    static final Audit NONE = new Audit(
            0, Optional.empty(), Optional.empty(), Collections.emptySortedSet(), Collections.emptySortedSet());

    private static final Tag RECONSTRUCTED = Tag.of("reconstructed");
    private static final Tag SYNTHETIC = Tag.of("synthetic");

    /** With one more. Most have the rules, the instant and the provenance of those before: only the number changes. */
    Audit plus(AssessedCaseFile one) {
        Instant asOf = one.assessment().asOf().toInstant();
        RulePackHash rulePack = one.assessment().rulePack();
        Provenance from = provenance(one);
        if (spans(asOf) && rulePacks.contains(rulePack) && provenance.contains(from)) {
            return new Audit(caseFiles + 1, earliest, latest, rulePacks, provenance);
        }
        return plus(new Audit(
                1,
                Optional.of(asOf),
                Optional.of(asOf),
                new TreeSet<>(Collections.singleton(rulePack)),
                new TreeSet<>(Collections.singleton(from))));
    }

    private boolean spans(Instant asOf) {
        return earliest.isPresent() && !asOf.isBefore(earliest.orElseThrow()) && !asOf.isAfter(latest.orElseThrow());
    }

    Audit plus(Audit other) {
        return new Audit(
                caseFiles + other.caseFiles,
                earliest.isPresent() && (other.earliest.isEmpty() || before(earliest, other.earliest))
                        ? earliest
                        : other.earliest,
                latest.isPresent() && (other.latest.isEmpty() || before(other.latest, latest)) ? latest : other.latest,
                union(rulePacks, other.rulePacks),
                union(provenance, other.provenance));
    }

    /** Made-up case files are said to be made up even if they are worked back from figures as well. */
    private static Provenance provenance(AssessedCaseFile one) {
        if (one.caseFile().tags().contains(SYNTHETIC)) {
            return Provenance.SYNTHETIC;
        }
        return one.caseFile().tags().contains(RECONSTRUCTED) ? Provenance.RECONSTRUCTED : Provenance.RECORDED;
    }

    private static boolean before(Optional<Instant> one, Optional<Instant> other) {
        return one.orElseThrow().isBefore(other.orElseThrow());
    }

    private static <T extends Comparable<? super T>> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        SortedSet<T> all = new TreeSet<>(one);
        all.addAll(other);
        return Collections.unmodifiableSortedSet(all);
    }
}

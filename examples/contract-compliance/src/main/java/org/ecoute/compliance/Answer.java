package org.ecoute.compliance;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;

/**
 * What a system said to one act.
 *
 * @param verdict its verdict; empty for a record, and for an act that the system has no way to be asked about
 * @param clauses the clauses that it gave as reasons; empty if it gives none, which is not held against it
 */
public record Answer(Optional<Verdict> verdict, Set<ClauseId> clauses) {
    public Answer {
        clauses = Set.copyOf(clauses);
    }

    /** The system has none. */
    public static Answer none() {
        return new Answer(Optional.empty(), Set.of());
    }

    /** A verdict, perhaps with the clauses that it gave as reasons. */
    public static Answer of(Verdict verdict, ClauseId... clauses) {
        return new Answer(Optional.of(verdict), Set.copyOf(Arrays.asList(clauses)));
    }

    /** The ruling of a system that embeds the rules: its verdict, and the clauses of all its findings. */
    public static Answer of(Ruling ruling) {
        return new Answer(
                Optional.of(ruling.verdict()),
                ruling.findings().stream()
                        .map(Finding::clause)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}

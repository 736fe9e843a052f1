package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.compliance.History;
import org.ecoute.compliance.Vector;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.scheme.ClauseId;
import org.jspecify.annotations.Nullable;

/** Vectors that are being collected: the same history is one vector, about all clauses that it was found for. */
final class Drafts {
    private final Map<String, Draft> byHistory = new LinkedHashMap<>();

    /** A seed as it stands, about the clauses that its author had in mind. */
    void seed(Replayed replayed, Seed seed) {
        Set<ClauseId> clauses = new TreeSet<>(seed.clauses());
        if (!clauses.isEmpty()) {
            draft(replayed, seed.name(), seed.name()).clauses.addAll(clauses);
        }
    }

    /** Both sides of a boundary. */
    void add(Seed seed, Pair pair, Replayed near, Replayed far, Difference difference) {
        LocalText here = Wording.sentence(
                difference.subject(),
                difference.near(),
                pair.near().condition(),
                difference.far(),
                pair.far().condition());
        LocalText there = Wording.sentence(
                difference.subject(),
                difference.far(),
                pair.far().condition(),
                difference.near(),
                pair.near().condition());
        Draft one = draft(near, here, seed.name());
        Draft other = draft(far, there, seed.name());
        one.clauses.add(difference.clause());
        other.clauses.add(difference.clause());
        if (one.otherSide == null) {
            one.otherSide = other;
        }
        if (other.otherSide == null) {
            other.otherSide = one;
        }
    }

    private Draft draft(Replayed replayed, LocalText sentence, LocalText story) {
        return byHistory.computeIfAbsent(replayed.key(), none -> new Draft(replayed, sentence, story));
    }

    /** The vectors, by the order of their clauses, each with its identifier. */
    List<Vector> vectors() {
        List<Draft> ordered = new ArrayList<>(byHistory.values());
        ordered.sort(Comparator.comparing(Draft::clause));
        Map<ClauseId, Integer> counted = new LinkedHashMap<>();
        for (Draft draft : ordered) {
            draft.id = draft.clause() + "." + counted.merge(draft.clause(), 1, Integer::sum);
        }
        return ordered.stream().map(Draft::vector).toList();
    }

    /** One vector on its way; its identifier is known last. */
    private static final class Draft {
        private final Replayed replayed;
        private final LocalText sentence;
        private final LocalText story;
        private final TreeSet<ClauseId> clauses = new TreeSet<>();
        private @Nullable Draft otherSide;
        private String id = "";

        Draft(Replayed replayed, LocalText sentence, LocalText story) {
            this.replayed = replayed;
            this.sentence = sentence;
            this.story = story;
        }

        ClauseId clause() {
            return clauses.first();
        }

        Vector vector() {
            CaseFile caseFile = CaseFile.builder()
                    .from(replayed.caseFile())
                    .id(CaseFileId.of(id))
                    .build();
            return new Vector(
                    clauses,
                    sentence,
                    story,
                    Optional.ofNullable(otherSide).map(other -> other.id),
                    new History(
                            id,
                            caseFile,
                            replayed.until(),
                            replayed.expected().duties().isPresent()),
                    replayed.expected());
        }
    }
}

package org.ecoute.compliance.internal.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.DeviationKind;
import org.ecoute.compliance.Vector;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.Labels;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a system recorded against what was played: it may know more of an act, such as when it was recorded, never other
 * things. Instants are the same whatever their offset.
 */
final class RecordCheck {
    /** What a system names and dates by itself. */
    private static final Set<String> ITS_OWN = Set.of("id", "recordedAt");

    private final Vector vector;
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<Integer> extra = new ArrayList<>();

    RecordCheck(Vector vector, CaseFile recorded) {
        this.vector = vector;
        ObjectNode found = Trees.of(recorded);
        ObjectNode told = Trees.of(vector.history().caseFile());
        acts(Trees.acts(told), Trees.acts(found));
        beneficiaries(Trees.beneficiaries(told), Trees.beneficiaries(found));
    }

    /** What deviates. */
    List<Deviation> deviations() {
        return deviations;
    }

    /** The acts that the system did by itself, by their place in its record. */
    List<Integer> extra() {
        return extra;
    }

    private void acts(List<ObjectNode> told, List<ObjectNode> found) {
        Set<Integer> left = new TreeSet<>();
        for (int i = 0; i < found.size(); i++) {
            left.add(i);
        }
        List<Integer> unmatched = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Optional<Integer> match = match(told.get(i), found, left);
            boolean refused = isRefused(i);
            if (refused && match.isPresent()) {
                add(DeviationKind.RECORDED_ALTHOUGH_REFUSED, i, told.get(i));
            } else if (!refused && match.isEmpty()) {
                unmatched.add(i);
            }
            match.ifPresent(left::remove);
        }
        unmatched.forEach(i -> lostOrAltered(i, told.get(i), found, left));
        extra.addAll(left);
    }

    private boolean isRefused(int act) {
        return vector.expected()
                .answers()
                .get(act)
                .verdict()
                .map(verdict -> verdict != Verdict.ALLOWED)
                .orElse(false);
    }

    private static Optional<Integer> match(ObjectNode told, List<ObjectNode> found, Set<Integer> left) {
        return left.stream()
                .filter(index -> altered(told, found.get(index)).isEmpty())
                .findFirst();
    }

    private void lostOrAltered(int act, ObjectNode told, List<ObjectNode> found, Set<Integer> left) {
        Optional<Integer> nearest = left.stream()
                .filter(index -> found.get(index).get("type").equals(told.get("type")))
                .findFirst();
        if (nearest.isEmpty()) {
            add(DeviationKind.LOST, act, told);
            return;
        }
        left.remove(nearest.orElseThrow());
        ObjectNode other = found.get(nearest.orElseThrow());
        for (String attribute : altered(told, other)) {
            deviations.add(altered(Optional.of(act), attribute, told, other));
        }
    }

    private void add(DeviationKind kind, int act, ObjectNode told) {
        deviations.add(new Deviation(
                kind,
                Optional.of(vector.clause()),
                Optional.of(act),
                kind == DeviationKind.LOST ? label(told) : Words.nothing(),
                kind == DeviationKind.LOST ? Words.nothing() : label(told)));
    }

    private static LocalText label(ObjectNode act) {
        return Labels.of(ActType.of(act.get("type").asString()));
    }

    private void beneficiaries(List<ObjectNode> told, List<ObjectNode> found) {
        for (ObjectNode one : told) {
            Optional<ObjectNode> same = found.stream()
                    .filter(other -> other.get("id").equals(one.get("id")))
                    .findFirst();
            ObjectNode other = same.orElseGet(Trees.MAPPER::createObjectNode);
            altered(one, other).forEach(attribute -> deviations.add(altered(Optional.empty(), attribute, one, other)));
        }
    }

    private Deviation altered(Optional<Integer> act, String attribute, ObjectNode told, ObjectNode found) {
        return new Deviation(
                DeviationKind.ALTERED,
                Optional.of(vector.clause()),
                act,
                Words.code(attribute + " " + told.get(attribute)),
                Words.code(attribute + " " + (found.has(attribute) ? found.get(attribute) : "-")));
    }

    private static List<String> altered(ObjectNode told, ObjectNode found) {
        List<String> altered = new ArrayList<>();
        for (String attribute : told.propertyNames()) {
            if (!ITS_OWN.contains(attribute) && !isSame(told.get(attribute), found.get(attribute))) {
                altered.add(attribute);
            }
        }
        return altered;
    }

    private static boolean isSame(JsonNode told, @Nullable JsonNode found) {
        if (found == null) {
            return false;
        }
        return told.equals(found)
                || (isInstant(told) && isInstant(found) && instant(told).isEqual(instant(found)));
    }

    private static boolean isInstant(JsonNode value) {
        return value.isString() && value.asString().matches("\\d{4}-\\d{2}-\\d{2}T.*");
    }

    private static OffsetDateTime instant(JsonNode value) {
        return OffsetDateTime.parse(value.asString());
    }
}

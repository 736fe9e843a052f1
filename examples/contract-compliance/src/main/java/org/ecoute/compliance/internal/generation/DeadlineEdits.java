package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyStatus;
import tools.jackson.databind.node.ObjectNode;

/** Each duty at its due instant and one second after: not yet fulfilled, and fulfilled then. */
final class DeadlineEdits implements Edits {
    private final String axis;

    /** Pairs under this name, which tells nights of clock change from ordinary days. */
    DeadlineEdits(String axis) {
        this.axis = axis;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        List<Pair> pairs = new ArrayList<>();
        for (DutyStatus status : base.duties()) {
            status.duty().due().ifPresent(due -> {
                if (status.fulfilledAt().isPresent()) {
                    moved(base, status, due).ifPresent(pairs::add);
                } else if (!due.isBefore(base.last().at())) {
                    pairs.add(passing(base, status.duty(), due));
                }
            });
        }
        return pairs.stream();
    }

    private Pair passing(Replayed base, Duty duty, OffsetDateTime due) {
        return pair(
                duty,
                "passing",
                new Pair.Side(
                        "due", when("on est à l’échéance, le ", "it is the due instant, ", due), base.tree(), due),
                new Pair.Side(
                        "after",
                        when("on est une seconde après, le ", "it is one second later, ", due.plusSeconds(1)),
                        base.tree(),
                        due.plusSeconds(1)));
    }

    private Optional<Pair> moved(Replayed base, DutyStatus status, OffsetDateTime due) {
        OffsetDateTime done = status.fulfilledAt().orElseThrow();
        List<ObjectNode> acts = Trees.acts(base.tree());
        for (int i = status.createdBy() + 1; i < acts.size(); i++) {
            if (Trees.at(acts.get(i)).isEqual(done)) {
                return Optional.of(pair(
                        status.duty(),
                        "fulfilled",
                        fulfilled(
                                base, i, "due", "c’est fait à l’échéance, le ", "it is done at the due instant, ", due),
                        fulfilled(
                                base,
                                i,
                                "after",
                                "c’est fait une seconde après, le ",
                                "it is done one second later, ",
                                due.plusSeconds(1))));
            }
        }
        return Optional.empty();
    }

    private static Pair.Side fulfilled(
            Replayed base, int act, String value, String french, String english, OffsetDateTime at) {
        ObjectNode changed = base.tree();
        Trees.acts(changed).get(act).put("at", at.toString());
        return new Pair.Side(value, when(french, english, at), changed, at.plusSeconds(1));
    }

    private Pair pair(Duty duty, String how, Pair.Side near, Pair.Side far) {
        return new Pair(axis + "." + how + "." + duty.kind(), near, far);
    }

    private static LocalText when(String french, String english, OffsetDateTime at) {
        return new LocalText(french + Wording.instant(at), english + Wording.instant(at));
    }
}

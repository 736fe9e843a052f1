package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.SessionKind;
import tools.jackson.databind.node.ObjectNode;

/** The same session, held again every other day until the rules refuse one more: the last one allowed and the next. */
final class RepetitionEdits implements Edits {
    /** More than any convention gives; a session that may be held so often has no cap. */
    private static final int MOST = 30;

    private static final int DAYS_BETWEEN = 2;

    private final Replayer replayer;

    RepetitionEdits(Replayer replayer) {
        this.replayer = replayer;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        if (base.last().type() != ActType.SESSION || !base.isAllowed()) {
            return Stream.of();
        }
        ObjectNode many = repeated(base, MOST, true);
        Optional<Replayed> all = replayer.replay(many, until(many), false);
        int refused = all.map(one ->
                        one.caseFile().acts().size() - base.caseFile().acts().size())
                .orElse(MOST);
        if (refused == 0 || all.map(Replayed::isAllowed).orElse(true)) {
            return Stream.of();
        }
        Pair cap = new Pair("session.repeated", side(base, refused, true), side(base, refused + 1, true));
        Pair unheld = new Pair("session.held", side(base, refused + 1, false), side(base, refused + 1, true));
        Pair evaluation = new Pair("session.evaluation", evaluated(base, refused + 1), side(base, refused + 1, true));
        return Stream.of(cap, unheld, evaluation);
    }

    /** The base with so many sessions in the place of its last act; the last of them is only proposed. */
    private static ObjectNode repeated(Replayed base, int times, boolean held) {
        ObjectNode tree = base.tree();
        List<ObjectNode> acts = Trees.acts(tree);
        ObjectNode last = acts.get(acts.size() - 1);
        last.put("held", held);
        OffsetDateTime at = Trees.at(last);
        for (int i = 1; i < times; i++) {
            ObjectNode again = last.deepCopy();
            again.remove("id");
            tree.withArray("acts")
                    .add(again.put("at", at.plusDays((long) DAYS_BETWEEN * i).toString()));
        }
        return tree;
    }

    private static Pair.Side side(Replayed base, int times, boolean held) {
        ObjectNode tree = repeated(base, times, held);
        LocalText condition = held
                ? new LocalText(
                        "c’est le " + times + "e de suite, tous tenus", "it is number " + times + " in a row, all held")
                : new LocalText(
                        "c’est le " + times + "e de suite, aucun n’ayant été tenu",
                        "it is number " + times + " in a row, none of them held");
        return new Pair.Side(times + (held ? " held" : " not held"), condition, tree, until(tree));
    }

    /** As many sessions, the first of which was an evaluation. */
    private static Pair.Side evaluated(Replayed base, int times) {
        ObjectNode tree = repeated(base, times, true);
        int first = base.caseFile().acts().size() - 1;
        Trees.acts(tree).get(first).put("kind", SessionKind.EVALUATION.name());
        return new Pair.Side(
                "evaluation",
                new LocalText(
                        "c’est le " + times + "e de suite, le premier étant une évaluation",
                        "it is number " + times + " in a row, the first of which was an evaluation"),
                tree,
                until(tree));
    }

    private static OffsetDateTime until(ObjectNode tree) {
        List<ObjectNode> acts = Trees.acts(tree);
        return Trees.at(acts.get(acts.size() - 1));
    }
}

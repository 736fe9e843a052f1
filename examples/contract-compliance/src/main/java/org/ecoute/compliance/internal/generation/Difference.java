package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.Expected;
import org.ecoute.model.Labels;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;

/**
 * What the rules say otherwise about two histories, on the ground of one clause.
 *
 * @param clause which clause makes the difference
 * @param what the difference, short, for telling boundaries apart
 * @param subject the act or duty that is answered otherwise, for people
 * @param near what is said on the near side
 * @param far what is said on the far side
 */
record Difference(ClauseId clause, String what, LocalText subject, LocalText near, LocalText far) {
    private static final LocalText ABSENT = new LocalText("rien n’est dû", "nothing is owed");

    /**
     * All differences between two histories: of the first act that is answered otherwise, or else of duties. An act that may
     * be done on both sides, if on other grounds, makes no difference: the one that follows from it may come later.
     */
    static List<Difference> between(Replayed near, Replayed far) {
        int shared = Math.min(
                near.expected().answers().size(), far.expected().answers().size());
        for (int i = 0; i < shared; i++) {
            Expected.Said one = near.expected().answers().get(i);
            Expected.Said other = far.expected().answers().get(i);
            if (!one.equals(other) && !(isAllowed(one) && isAllowed(other))) {
                return answers(near.caseFile().acts().get(i), one, other);
            }
        }
        boolean sameLength =
                near.expected().answers().size() == far.expected().answers().size();
        return sameLength ? duties(near, far) : lastActs(near, far);
    }

    private static boolean isAllowed(Expected.Said said) {
        return said.verdict().equals(Optional.of(Verdict.ALLOWED));
    }

    /** One history goes on after the other: what is said of the further act is the difference to having no such act. */
    private static List<Difference> lastActs(Replayed near, Replayed far) {
        if (near.lastSaid().verdict().equals(far.lastSaid().verdict())) {
            return List.of();
        }
        return answers(far.last(), near.lastSaid(), far.lastSaid());
    }

    private static List<Difference> answers(Act act, Expected.Said near, Expected.Said far) {
        if (near.verdict().isEmpty() || far.verdict().isEmpty()) {
            return List.of();
        }
        Verdict one = near.verdict().orElseThrow();
        Verdict other = far.verdict().orElseThrow();
        Set<ClauseId> clauses = new HashSet<>(one == Verdict.ALLOWED ? Set.of() : near.clauses());
        Set<ClauseId> others = other == Verdict.ALLOWED ? Set.of() : far.clauses();
        Set<ClauseId> differing = new HashSet<>(clauses);
        differing.removeAll(others);
        others.stream().filter(clause -> !clauses.contains(clause)).forEach(differing::add);
        if (differing.isEmpty() && one != other) {
            differing.addAll(one == Verdict.ALLOWED ? near.clauses() : far.clauses());
        }
        return differing.stream()
                .sorted()
                .map(clause -> new Difference(
                        clause,
                        act.type().code() + " " + one
                                + near.codes().stream().sorted().toList() + " " + other
                                + far.codes().stream().sorted().toList(),
                        Labels.of(act.type()),
                        Labels.of(one),
                        Labels.of(other)))
                .toList();
    }

    private static List<Difference> duties(Replayed near, Replayed far) {
        List<Difference> differences = new ArrayList<>();
        List<DutyStatus> left = new ArrayList<>(far.duties());
        for (DutyStatus one : near.duties()) {
            Optional<DutyStatus> other =
                    left.stream().filter(status -> isSame(one, status)).findFirst();
            other.ifPresent(left::remove);
            duty(Optional.of(one), other).ifPresent(differences::add);
        }
        left.forEach(other -> duty(Optional.empty(), Optional.of(other)).ifPresent(differences::add));
        return differences;
    }

    private static boolean isSame(DutyStatus one, DutyStatus other) {
        return one.duty().kind() == other.duty().kind()
                && one.duty().owedTo().equals(other.duty().owedTo())
                && one.createdBy() == other.createdBy();
    }

    private static Optional<Difference> duty(Optional<DutyStatus> near, Optional<DutyStatus> far) {
        Optional<DutyState> one = near.map(DutyStatus::state);
        Optional<DutyState> other = far.map(DutyStatus::state);
        if (one.equals(other)) {
            return Optional.empty();
        }
        DutyStatus either = near.or(() -> far).orElseThrow();
        return Optional.of(new Difference(
                either.duty().clause(),
                either.duty().kind() + " " + one.map(Enum::name).orElse("-") + " "
                        + other.map(Enum::name).orElse("-"),
                Labels.of(either.duty().kind()),
                one.<LocalText>map(Labels::of).orElse(ABSENT),
                other.<LocalText>map(Labels::of).orElse(ABSENT)));
    }
}

package org.ecoute.reporting.internal.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Protects linked figures: selects what can be shown, looks for the witnesses of all that is not, suppresses more where
 * there are none, until every figure has them. Each connected set is worked on by itself; twins carry suppression from
 * one to another. It ends, as every round suppresses more or gives up. Mutable, not thread-safe.
 */
public final class Protector {
    private final Problem problem;
    private final List<Linked> parts;
    private final int[] partOf;
    private final List<List<Witnesses>> proofs = new ArrayList<>();
    private final Map<List<Integer>, Witnesses> found = new HashMap<>();
    private final BitSet shown = new BitSet();

    private Protector(Problem problem) {
        this.problem = problem;
        List<Integer> all = IntStream.range(0, problem.size()).boxed().toList();
        this.parts = Linked.among(all, problem.rows(), problem.size(), this::varies);
        this.partOf = new int[problem.size()];
        for (int part = 0; part < parts.size(); part++) {
            for (int figure : parts.get(part).figures()) {
                partOf[figure] = part;
            }
            proofs.add(List.of());
        }
        all.stream().filter(figure -> !varies(figure)).forEach(shown::set);
    }

    /**
     * Protects all figures of a problem, which is used up by it.
     *
     * @throws UnprotectableException if what is known already tells too much
     */
    public static Protection protect(Problem problem) {
        Protector protector = new Protector(problem);
        protector.run();
        return new Protection(
                protector.shown, protector.proofs.stream().flatMap(List::stream).toList());
    }

    private boolean varies(int figure) {
        return problem.role(figure) != Role.KNOWN;
    }

    private void run() {
        Map<Integer, List<int[]>> twinsOf = new HashMap<>();
        for (int[] group : problem.twins()) {
            for (int figure : group) {
                twinsOf.computeIfAbsent(figure, key -> new ArrayList<>()).add(group);
            }
        }
        Deque<Integer> open = new ArrayDeque<>();
        IntStream.range(0, parts.size()).forEach(open::add);
        while (!open.isEmpty()) {
            int part = open.remove();
            protect(part);
            for (int other : suppressTwins(parts.get(part), twinsOf)) {
                if (!open.contains(other)) {
                    open.add(other);
                }
            }
        }
    }

    /** The parts in which something must be suppressed now because its twin is. */
    private Set<Integer> suppressTwins(Linked part, Map<Integer, List<int[]>> twinsOf) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (int figure : part.figures()) {
            if (!shown.get(figure)) {
                for (int[] group : twinsOf.getOrDefault(figure, List.of())) {
                    for (int twin : group) {
                        suppressTwin(twin, touched);
                    }
                }
            }
        }
        return touched;
    }

    private void suppressTwin(int twin, Set<Integer> touched) {
        if (problem.role(twin) == Role.CANDIDATE) {
            if (shown.get(twin)) {
                touched.add(partOf[twin]);
            }
            problem.withhold(twin, 1);
        }
    }

    private void protect(int number) {
        Linked part = parts.get(number);
        boolean enough = false;
        while (!enough) {
            select(part);
            List<Witnesses> proof = new ArrayList<>();
            enough = true;
            for (Linked unknown : Linked.among(part.figures(), part.rows(), problem.size(), this::isUnknown)) {
                Unknowns unknowns = Unknowns.of(problem, unknown);
                if (!unknowns.demandsNothing()) {
                    Witnesses witnesses = witnesses(unknowns);
                    proof.add(witnesses);
                    enough &= !suppressMore(part, unknowns, witnesses);
                }
            }
            proofs.set(number, proof);
        }
    }

    private boolean isUnknown(int figure) {
        return varies(figure) && !shown.get(figure);
    }

    private void select(Linked part) {
        BitSet guarded = new BitSet();
        BitSet candidates = new BitSet();
        for (int figure : part.figures()) {
            shown.clear(figure);
            candidates.set(figure, problem.role(figure) == Role.CANDIDATE);
            guarded.set(figure, problem.role(figure) == Role.WITHHELD && problem.width(figure) > 0);
        }
        Selection selection = new Selection(problem, part.figures(), part.rows(), guarded);
        for (int lost : selection.lost()) {
            throw new UnprotectableException(lost, new Repair(problem, part, shown).known(lost));
        }
        shown.or(selection.show(candidates));
    }

    private Witnesses witnesses(Unknowns unknowns) {
        List<Integer> key = new ArrayList<>(unknowns.figures());
        for (int i = 0; i < unknowns.size(); i++) {
            key.add((int) unknowns.width(i));
        }
        return Objects.requireNonNull(found.computeIfAbsent(key, any -> new WitnessSearch(unknowns).search()));
    }

    /** Suppresses a partner for the figure that wants most, if one does. */
    private boolean suppressMore(Linked part, Unknowns unknowns, Witnesses witnesses) {
        int worst = -1;
        long missing = 0;
        for (int i = 0; i < unknowns.size(); i++) {
            long wanting = unknowns.width(i) == 0 ? 0 : unknowns.width(i) - witnesses.width(i);
            if (wanting > missing) {
                missing = wanting;
                worst = i;
            }
        }
        if (worst < 0) {
            return false;
        }
        problem.withhold(new Repair(problem, part, shown).partnerOf(unknowns.figure(worst), missing), 1);
        return true;
    }
}

package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Protects linked figures: selects what can be shown, looks for the witnesses of all that is not, suppresses more where
 * there are none, until every figure has them. Each connected set is worked on by itself; followers carry suppression from
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
        Set<Integer> open = new LinkedHashSet<>();
        IntStream.range(0, parts.size()).forEach(open::add);
        while (!open.isEmpty()) {
            int part = open.iterator().next();
            open.remove(part);
            protect(part);
            for (int figure : parts.get(part).figures()) {
                if (!shown.get(figure)) {
                    problem.followers(figure).forEach(follower -> suppress(follower, open));
                }
            }
        }
    }

    private void suppress(int follower, Set<Integer> open) {
        if (problem.role(follower) == Role.CANDIDATE) {
            problem.withhold(follower, 1);
            if (shown.get(follower)) {
                open.add(partOf[follower]);
            }
        }
    }

    /** Selecting anew takes long: it is done when everything has witnesses, to show what need not be masked any more. */
    private void protect(int number) {
        Linked part = parts.get(number);
        BitSet selected;
        do {
            select(part);
            selected = (BitSet) shown.clone();
            while (!isProved(number, part)) {
                part.figures().stream()
                        .filter(figure -> problem.role(figure) == Role.WITHHELD)
                        .forEach(shown::clear);
            }
        } while (!shown.equals(selected));
    }

    /** Looks for witnesses of all that is not shown; where there are not enough, something is done about it. */
    private boolean isProved(int number, Linked part) {
        boolean enough = true;
        List<Unknowns> demanding = Linked.among(part.figures(), part.rows(), problem.size(), this::isUnknown).stream()
                .map(unknown -> Unknowns.of(problem, unknown))
                .filter(unknowns -> !unknowns.demandsNothing())
                .toList();
        List<Witnesses> proof = new ArrayList<>(demanding.parallelStream()
                .map(unknowns -> witnesses(number, unknowns))
                .toList());
        for (int i = 0; i < proof.size(); i++) {
            Unknowns unknowns = demanding.get(i);
            if (Mender.isWanting(unknowns, proof.get(i))) {
                proof.set(i, new Mender(problem, part, shown).mend(unknowns, proof.get(i)));
            }
            found.put(key(unknowns), proof.get(i));
            enough &= !Mender.isWanting(unknowns, proof.get(i));
        }
        proofs.set(number, proof);
        return enough;
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

    /** Those found before for the same figures, or new ones; sets of figures are searched at the same time. */
    private Witnesses witnesses(int part, Unknowns unknowns) {
        Witnesses before = found.get(key(unknowns));
        return before == null ? new WitnessSearch(unknowns, earlier(proofs.get(part), unknowns)).search() : before;
    }

    private static List<Integer> key(Unknowns unknowns) {
        List<Integer> key = new ArrayList<>(unknowns.figures());
        for (int i = 0; i < unknowns.size(); i++) {
            key.add((int) unknowns.width(i));
        }
        return key;
    }

    /** What was found before more was suppressed serves again, unless a figure that is now shown differs. */
    private List<long[]> earlier(List<Witnesses> before, Unknowns unknowns) {
        Map<Integer, Integer> places = unknowns.places();
        List<long[]> tables = new ArrayList<>();
        for (Witnesses witnesses : before) {
            for (long[] old : witnesses.tables()) {
                long[] table = unknowns.values().clone();
                boolean serves = true;
                for (int i = 0; i < old.length; i++) {
                    int figure = witnesses.figures().get(i);
                    Integer place = places.get(figure);
                    serves &= place != null || old[i] == problem.value(figure);
                    if (place != null) {
                        table[place] = old[i];
                    }
                }
                if (serves) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}

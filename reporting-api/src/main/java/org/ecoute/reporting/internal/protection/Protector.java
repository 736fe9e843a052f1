package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Protects linked figures: selects what can be shown, looks for the witnesses of all that is not, suppresses more where
 * there are none, until every figure has them. Each connected set is worked on by itself; followers carry suppression from
 * one to another. It ends, as every round suppresses more or gives up. Mutable, not thread-safe.
 */
public final class Protector {
    /** One in so many of the figures that are not uncertain enough gets partners in each round; they help others. */
    private static final int AT_A_TIME = 4;

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
                    Witnesses witnesses = witnesses(number, unknowns);
                    if (isWanting(unknowns, witnesses) && !suppressPartners(part, unknowns, witnesses)) {
                        witnesses = searchFarther(unknowns, witnesses);
                        if (isWanting(unknowns, witnesses)) {
                            witnesses = suppressAnother(part, unknowns, witnesses);
                        }
                    }
                    enough &= !isWanting(unknowns, witnesses);
                    proof.add(witnesses);
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

    private Witnesses witnesses(int part, Unknowns unknowns) {
        return Objects.requireNonNull(found.computeIfAbsent(
                key(unknowns), any -> new WitnessSearch(unknowns, earlier(proofs.get(part), unknowns)).search()));
    }

    /** There are witnesses, or masking does not help: they are looked for in earnest before another figure is lost. */
    private Witnesses searchFarther(Unknowns unknowns, Witnesses before) {
        Witnesses witnesses = new WitnessSearch(unknowns, before.tables()).searchFarther();
        found.put(key(unknowns), witnesses);
        return witnesses;
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
        Map<Integer, Integer> places = new HashMap<>();
        unknowns.figures().forEach(figure -> places.put(figure, places.size()));
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

    private static boolean isWanting(Unknowns unknowns, Witnesses witnesses) {
        return IntStream.range(0, unknowns.size()).anyMatch(i -> missing(unknowns, witnesses, i) > 0);
    }

    /** Those figures that are not uncertain enough, the worst first. */
    private static List<Integer> wanting(Unknowns unknowns, Witnesses witnesses) {
        return IntStream.range(0, unknowns.size())
                .filter(i -> missing(unknowns, witnesses, i) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -missing(unknowns, witnesses, i)))
                .toList();
    }

    /** Suppresses for those figures that want most what lets them move; tells whether there was something. */
    private boolean suppressPartners(Linked part, Unknowns unknowns, Witnesses witnesses) {
        Partners partners = new Partners(
                problem, part.rows(), figure -> shown.get(figure) && problem.role(figure) == Role.CANDIDATE);
        boolean helped = false;
        List<Integer> wanting = wanting(unknowns, witnesses);
        for (int i : wanting.subList(0, (wanting.size() + AT_A_TIME - 1) / AT_A_TIME)) {
            long missing = missing(unknowns, witnesses, i);
            long value = unknowns.values()[i];
            Set<Integer> chosen = partners.of(
                    unknowns.figure(i), witnesses.greatest(i) - value + missing, value - witnesses.least(i) + missing);
            chosen.forEach(partner -> problem.withhold(partner, 1));
            helped |= !chosen.isEmpty();
        }
        return helped;
    }

    /** One more for the figure that wants most, without knowing that it helps; a better search if there is none left. */
    private Witnesses suppressAnother(Linked part, Unknowns unknowns, Witnesses witnesses) {
        Repair repair = new Repair(problem, part, shown);
        int first = wanting(unknowns, witnesses).get(0);
        Optional<Integer> another = repair.partnerOf(unknowns.figure(first), missing(unknowns, witnesses, first));
        if (another.isPresent()) {
            problem.withhold(another.get(), 1);
            return witnesses;
        }
        Witnesses all = new WitnessSearch(unknowns, witnesses.tables()).searchEverywhere();
        for (int lost : wanting(unknowns, all)) {
            throw new UnprotectableException(unknowns.figure(lost), repair.known(unknowns.figure(lost)));
        }
        return all;
    }

    private static long missing(Unknowns unknowns, Witnesses witnesses, int number) {
        return unknowns.width(number) == 0 ? 0 : unknowns.width(number) - witnesses.width(number);
    }
}

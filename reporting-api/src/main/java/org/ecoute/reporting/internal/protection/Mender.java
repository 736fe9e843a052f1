package org.ecoute.reporting.internal.protection;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What is done where witnesses do not leave every figure uncertain enough: suppress what lets figures move, look farther
 * for witnesses, suppress one more. Used for one set of unknown figures; not thread-safe.
 */
final class Mender {
    /** One in so many of the figures that are not uncertain enough gets partners in each round; they help others. */
    private static final int AT_A_TIME = 4;

    /** So few figures are not worth a round of their own: selecting again takes longer than looking at all of them. */
    private static final int FEW = 64;

    /** Of no account for what is chosen, nor for how many threads look. */
    private static final int LOOKED_FOR_TOGETHER = 8;

    private final Problem problem;
    private final Linked part;
    private final BitSet shown;
    private final Partners partners;

    Mender(Problem problem, Linked part, BitSet shown) {
        this.problem = problem;
        this.part = part;
        this.shown = shown;
        this.partners = new Partners(
                problem, part.rows(), figure -> shown.get(figure) && problem.role(figure) == Role.CANDIDATE);
    }

    static boolean isWanting(Unknowns unknowns, Witnesses witnesses) {
        return IntStream.range(0, unknowns.size()).anyMatch(i -> missing(unknowns, witnesses, i) > 0);
    }

    /** Better witnesses; whatever is suppressed counts from the next selection on. */
    Witnesses mend(Unknowns unknowns, Witnesses witnesses) {
        boolean few = wanting(unknowns, witnesses).size() <= FEW;
        Witnesses found = few ? searchFarther(unknowns, witnesses) : witnesses;
        if (!isWanting(unknowns, found) || suppressPartners(unknowns, found)) {
            return found;
        }
        found = few ? found : searchFarther(unknowns, found);
        return isWanting(unknowns, found) ? suppressAnother(unknowns, found) : found;
    }

    /**
     * Witnesses in the surroundings in which partners are looked for: where no partner helps, the figures can move as it is,
     * or nothing helps.
     */
    private Witnesses searchFarther(Unknowns unknowns, Witnesses before) {
        Map<Integer, Integer> places = unknowns.places();
        Witnesses witnesses = before;
        for (int size : new int[] {Partners.FEW, Partners.MANY}) {
            witnesses = new WitnessSearch(unknowns, witnesses.tables())
                    .searchWithin(number -> partners.near(unknowns.figure(number), size).stream()
                            .filter(places::containsKey)
                            .map(places::get)
                            .toList());
        }
        return witnesses;
    }

    /** Those figures that are not uncertain enough, the worst first. */
    private static List<Integer> wanting(Unknowns unknowns, Witnesses witnesses) {
        long[] missing = IntStream.range(0, unknowns.size())
                .mapToLong(i -> missing(unknowns, witnesses, i))
                .toArray();
        return IntStream.range(0, unknowns.size())
                .filter(i -> missing[i] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -missing[i]))
                .toList();
    }

    /** Suppresses for those figures that want most what lets them move; tells whether there was something. */
    private boolean suppressPartners(Unknowns unknowns, Witnesses witnesses) {
        boolean helped = false;
        List<Integer> wanting = wanting(unknowns, witnesses);
        int first = Math.min(wanting.size(), Math.max(FEW, wanting.size() / AT_A_TIME));
        for (int from = 0; from < first; from += LOOKED_FOR_TOGETHER) {
            List<Integer> some = wanting.subList(from, Math.min(first, from + LOOKED_FOR_TOGETHER));
            helped |= suppressPartnersOf(some, number -> partners(unknowns, witnesses, number));
        }
        return helped;
    }

    /** Partners are looked for at the same time, and again where one that was chosen before changed what others cost. */
    private boolean suppressPartnersOf(List<Integer> numbers, IntFunction<Partners.Choice> partners) {
        BitSet chosen = new BitSet();
        List<Partners.Choice> choices =
                numbers.parallelStream().map(partners::apply).toList();
        for (int i = 0; i < choices.size(); i++) {
            Partners.Choice choice = choices.get(i).dependsOn(chosen) ? partners.apply(numbers.get(i)) : choices.get(i);
            choice.figures().forEach(partner -> {
                problem.withhold(partner, 1);
                chosen.set(partner);
            });
        }
        return !chosen.isEmpty();
    }

    private Partners.Choice partners(Unknowns unknowns, Witnesses witnesses, int number) {
        long missing = missing(unknowns, witnesses, number);
        long value = unknowns.values()[number];
        return partners.of(
                unknowns.figure(number),
                witnesses.greatest(number) - value + missing,
                value - witnesses.least(number) + missing);
    }

    /** One more for the figure that wants most, without knowing that it helps; a better search if there is none left. */
    private Witnesses suppressAnother(Unknowns unknowns, Witnesses witnesses) {
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

package org.ecoute.reporting.internal.protection;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses one more figure to suppress where one is not uncertain enough. */
final class Repair {
    private final Problem problem;
    private final BitSet shown;
    private final Neighbourhood around;

    Repair(Problem problem, Linked linked, BitSet shown) {
        this.problem = problem;
        this.shown = shown;
        this.around = new Neighbourhood(
                new Incidence(problem.size(), linked.rows()),
                figure -> problem.role(figure) != Role.KNOWN && !shown.get(figure),
                problem::value);
    }

    /**
     * The nearest shown figure that is large enough to lend what is missing: the smallest such one, else the largest;
     * empty if nothing is left to suppress.
     */
    Optional<Integer> partnerOf(int figure, long missing) {
        List<List<Integer>> rings = around.rings(figure, one -> shown.get(one) && problem.role(one) != Role.KNOWN);
        Comparator<Integer> bySize = Comparator.comparingLong(problem::value);
        for (List<Integer> ring : rings) {
            List<Integer> positive =
                    ring.stream().filter(one -> problem.value(one) > 0).toList();
            if (!positive.isEmpty()) {
                return positive.stream()
                        .filter(one -> problem.value(one) >= missing)
                        .min(bySize)
                        .or(() -> positive.stream().max(bySize));
            }
        }
        return rings.stream().flatMap(List::stream).findFirst();
    }

    /** The known figures around, the nearest first. */
    List<Integer> known(int figure) {
        return around.rings(figure, one -> problem.role(one) == Role.KNOWN).stream()
                .flatMap(List::stream)
                .toList();
    }
}

package org.ecoute.examples.national.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Members with their weights, to be drawn with replacement: the distribution of one attribute. Immutable. */
final class Weighted {
    /** Stands for what is not told. */
    private static final String UNTOLD = "-";

    private final List<String> members;
    private final int[] cumulated;

    /**
     * A distribution.
     *
     * @param members the codes
     * @param weights as many, each 0 or more, with a positive sum
     */
    Weighted(List<String> members, List<Integer> weights) {
        this.members = List.copyOf(members);
        this.cumulated = weights.stream().mapToInt(Integer::intValue).toArray();
        Arrays.parallelPrefix(cumulated, Integer::sum);
    }

    /** A member, by its weight. */
    String draw(SplittableRandom random) {
        int at = random.nextInt(cumulated[cumulated.length - 1]);
        int place = 0;
        while (cumulated[place] <= at) {
            place++;
        }
        return members.get(place);
    }

    /** A member, or nothing where the draw says that it is not told. */
    Optional<String> drawTold(SplittableRandom random) {
        return Optional.of(draw(random)).filter(code -> !code.equals(UNTOLD));
    }

    /** A member that is a number. */
    int drawNumber(SplittableRandom random) {
        return Integer.parseInt(draw(random));
    }

    /** Whether the draw says yes. */
    boolean drawYes(SplittableRandom random) {
        return draw(random).equals("yes");
    }
}

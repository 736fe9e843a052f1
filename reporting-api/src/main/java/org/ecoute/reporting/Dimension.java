package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;

/**
 * A characteristic by which things are counted, closed to a list of coded members. One declaration adds a dimension:
 *
 * <pre>{@code
 * Dimension.of("channel", new LocalText("Canal", "Channel"), members,
 *         (observation, codes) -> observation.referral().flatMap(Referral::channel).map(Channel::name).ifPresent(codes));
 * }</pre>
 *
 * <p>Beside its own members every dimension has {@link Member#NOT_STATED} (no code), {@link Member#OTHER} (a code that
 * is not listed, so that open codes stay dense) and {@link Member#SEVERAL} (several codes where it holds one value).
 * Immutable; thread-safe if its coding is.
 */
public final class Dimension {
    private final String id;
    private final LocalText label;
    private final List<Member> members;
    private final boolean multiValued;
    private final Map<String, int[]> coordinates = new HashMap<>();
    private final int[] other;
    private final int[] several;
    private final int[] notStated;
    private final Coding coding;

    private Dimension(String id, LocalText label, List<Member> members, boolean multiValued, Coding coding) {
        InvalidValueException.ifBlank("dimension id", id);
        this.id = id;
        this.label = label;
        this.members = complete(id, members);
        this.multiValued = multiValued;
        for (int i = 0; i < this.members.size(); i++) {
            coordinates.put(this.members.get(i).code(), new int[] {0, i + 1});
        }
        this.other = coordinates(Member.OTHER.code());
        this.several = coordinates(Member.SEVERAL.code());
        this.notStated = coordinates(Member.NOT_STATED.code());
        this.coding = coding;
    }

    /**
     * A dimension that holds one value.
     *
     * @param members its own members, in the order in which they are shown; the residual ones are added
     * @param coding the codes of an observation; none, one or, where its persons differ, several
     */
    public static Dimension of(String id, LocalText label, List<Member> members, Coding coding) {
        return new Dimension(id, label, members, false, coding);
    }

    /**
     * A dimension that may hold several values: one thing counts in each, so members add up to more than the total,
     * which stays the base of the shares.
     */
    public static Dimension multiValued(String id, LocalText label, List<Member> members, Coding coding) {
        return new Dimension(id, label, members, true, coding);
    }

    /** Unique in a vocabulary. */
    public String id() {
        return id;
    }

    /** For people. */
    public LocalText label() {
        return label;
    }

    /** Its own members, then {@link Member#OTHER}, {@link Member#SEVERAL} and {@link Member#NOT_STATED}. */
    public List<Member> members() {
        return members;
    }

    /** Whether one thing may count under several members. */
    public boolean multiValued() {
        return multiValued;
    }

    /** The distinct codes of an observation, as they are: they need not be among the members. */
    public List<String> codes(Observation observation) {
        Codes codes = new Codes();
        coding.tell(observation, codes);
        return codes.distinct();
    }

    /**
     * Where an observation of these codes counts: 0, the total, and its members, counted from 1; one, unless the
     * dimension is multi-valued. What it answers is shared and not to be written to.
     */
    int[] coordinates(List<String> codes) {
        if (codes.isEmpty()) {
            return notStated;
        }
        if (codes.size() == 1) {
            return coordinates(codes.get(0));
        }
        if (!multiValued) {
            return several;
        }
        return codes.stream()
                .flatMapToInt(code -> Arrays.stream(coordinates(code)))
                .distinct()
                .toArray();
    }

    private int[] coordinates(String code) {
        int[] known = coordinates.get(code);
        return known == null ? other : known;
    }

    /** The same dimension with other members of its own. */
    public Dimension withMembers(List<Member> others) {
        return new Dimension(id, label, others, multiValued, coding);
    }

    @Override
    public String toString() {
        return id;
    }

    private static List<Member> complete(String id, List<Member> own) {
        List<Member> all = new ArrayList<>(own);
        all.removeIf(Member::residual);
        all.add(Member.OTHER);
        all.add(Member.SEVERAL);
        all.add(Member.NOT_STATED);
        long distinct = all.stream().map(Member::code).distinct().count();
        boolean total = own.stream().anyMatch(one -> one.code().equals(Member.TOTAL.code()));
        if (distinct < all.size() || total) {
            throw new InvalidValueException(
                    "members of dimension " + id,
                    own.stream().map(Member::code).toList(),
                    "Each code stands once, and TOTAL is no member.");
        }
        return List.copyOf(all);
    }
}

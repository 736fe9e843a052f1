package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.reporting.Member;

/**
 * A total and members that overlap, in one time: each is at most the total, never two with "not stated", and all
 * together are at least the total.
 */
final class OverlapLinks {
    private final Figures figures;
    private final Rest rest;

    OverlapLinks(Figures figures, Rest rest) {
        this.figures = figures;
        this.rest = rest;
    }

    /** What is asked of a figure that is in a total and not in one of its parts. */
    interface Rest {
        /** Its range; 0 for no demand. */
        long width(long count, long persons);
    }

    /**
     * A total or a part.
     *
     * @param figure its index in the problem
     * @param persons behind it
     * @param member its code in the dimension that overlaps; the total's is not used
     */
    record Share(int figure, long persons, String member) {
        boolean stated() {
            return !Member.NOT_STATED.code().equals(member);
        }
    }

    /** Whether the counts agree; those of several releases need not. */
    boolean fit(Share total, List<Share> parts) {
        long stated = figures.count(total.figure());
        for (Share part : parts) {
            stated -= part.stated() ? 0 : figures.count(part.figure());
        }
        long most = stated;
        return most >= 0 && parts.stream().allMatch(part -> !part.stated() || figures.count(part.figure()) <= most);
    }

    /** The counts have to agree. */
    void link(Share total, List<Share> parts) {
        Share stated = total;
        List<Share> own = new ArrayList<>(parts);
        for (Share part : parts) {
            if (!part.stated()) {
                stated = without(total, part);
                own.remove(part);
            }
        }
        long together = 0;
        for (Share part : own) {
            together += figures.count(part.figure());
            without(stated, part);
        }
        if (together >= figures.count(stated.figure()) && !own.isEmpty()) {
            linkTogether(total, stated, own, together);
        }
    }

    /** What is in a total and not in a part is a figure of its own, though no table has it. */
    private Share without(Share total, Share part) {
        long count = figures.count(total.figure()) - figures.count(part.figure());
        long persons = Math.max(0, total.persons() - part.persons());
        int left = figures.implied(
                "in " + figures.name(total.figure()) + " not in " + figures.name(part.figure()),
                count,
                rest.width(count, persons));
        figures.sum(total.figure(), List.of(part.figure(), left));
        return new Share(left, persons, total.member());
    }

    /** Everything that is stated is in a member, so together they are at least all of it. */
    private void linkTogether(Share total, Share stated, List<Share> own, long together) {
        String name = figures.name(total.figure());
        int mentions = figures.implied("mentions in " + name, together, 0);
        figures.sum(mentions, own.stream().map(Share::figure).toList());
        int repeated = figures.implied("repeated in " + name, together - figures.count(stated.figure()), 0);
        figures.sum(mentions, List.of(stated.figure(), repeated));
    }
}

package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;

/** The acts of a case file in the order in which they happened, up to an instant, without those that were cancelled. */
final class Timeline {
    /**
     * An act and its place in the case file's list.
     *
     * @param index from 0
     * @param act the act as recorded
     */
    record Entry(int index, Act act) {}

    private static final Comparator<Entry> BY_INSTANT =
            Comparator.comparing(entry -> entry.act.at(), OffsetDateTime.timeLineOrder());

    private Timeline() {}

    /** Acts of one instant keep the order of the list. */
    static List<Entry> of(CaseFile caseFile, Instant asOf) {
        List<Act> acts = caseFile.acts();
        List<Entry> happened = new ArrayList<>(acts.size());
        boolean cancels = false;
        for (int i = 0; i < acts.size(); i++) {
            if (!isAfter(acts.get(i), asOf)) {
                happened.add(new Entry(i, acts.get(i)));
                cancels |= acts.get(i).type() == ActType.CANCELLATION;
            }
        }
        happened.sort(BY_INSTANT);
        if (cancels) {
            Set<ActId> cancelled = cancelled(happened);
            happened.removeIf(entry -> isIn(cancelled, entry.act.id()));
        }
        return happened;
    }

    /** From the latest back, as a cancellation that was itself cancelled takes nothing away. */
    private static Set<ActId> cancelled(List<Entry> happened) {
        Set<ActId> cancelled = new HashSet<>();
        for (int i = happened.size() - 1; i >= 0; i--) {
            if (happened.get(i).act() instanceof Cancellation cancellation && !isIn(cancelled, cancellation.id())) {
                cancelled.add(cancellation.of());
            }
        }
        return cancelled;
    }

    private static boolean isAfter(Act act, Instant asOf) {
        long second = act.at().toEpochSecond();
        return second == asOf.getEpochSecond() ? act.at().getNano() > asOf.getNano() : second > asOf.getEpochSecond();
    }

    private static boolean isIn(Set<ActId> cancelled, Optional<ActId> id) {
        return id.map(cancelled::contains).orElse(false);
    }
}

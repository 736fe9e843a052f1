package org.ecoute.rules.internal.replay;

import java.util.Arrays;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.jspecify.annotations.Nullable;

/**
 * Acts in the order in which they happened. Immutable; one more act shares all before it, so that each path and each
 * trial can have its own.
 */
final class History {
    static final History NONE = new History(null, null, 0);

    private final @Nullable History before;
    private final @Nullable Act last;
    private final int size;

    private History(@Nullable History before, @Nullable Act last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    /** These acts and one more. */
    History and(Act act) {
        return new History(this, act, size + 1);
    }

    /** The acts, from the first. */
    List<Act> acts() {
        Act[] acts = new Act[size];
        History rest = this;
        while (rest.before != null && rest.last != null) {
            acts[rest.size - 1] = rest.last;
            rest = rest.before;
        }
        return Arrays.asList(acts);
    }
}

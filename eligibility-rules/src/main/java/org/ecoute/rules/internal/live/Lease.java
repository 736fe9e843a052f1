package org.ecoute.rules.internal.live;

import java.util.concurrent.atomic.AtomicInteger;
import org.ecoute.rules.SchemeRules;

/** The rules of one pack with the number of decisions that are under way; released when the last of them is finished. */
final class Lease {
    private static final int RELEASED = -1;

    private final SchemeRules rules;
    private final AtomicInteger users = new AtomicInteger();
    private volatile boolean retired;

    Lease(SchemeRules rules) {
        this.rules = rules;
    }

    SchemeRules rules() {
        return rules;
    }

    /** Begins a decision; false if the rules have been released meanwhile. */
    boolean take() {
        int now = users.get();
        while (now != RELEASED) {
            if (users.compareAndSet(now, now + 1)) {
                return true;
            }
            now = users.get();
        }
        return false;
    }

    /** Ends a decision. */
    void giveBack() {
        users.decrementAndGet();
        releaseIfUnused();
    }

    /** No decision begins with these rules any more. */
    void retire() {
        retired = true;
        releaseIfUnused();
    }

    private void releaseIfUnused() {
        if (retired && users.compareAndSet(0, RELEASED)) {
            rules.close();
        }
    }
}

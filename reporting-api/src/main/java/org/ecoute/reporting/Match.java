package org.ecoute.reporting;

import java.util.List;
import java.util.Set;

/**
 * A filter with its dimension.
 *
 * @param number among the filters of a plan, from 0
 */
record Match(Slot slot, Set<String> accepted, int number) {
    boolean holds(List<String> codes) {
        if (codes.isEmpty()) {
            return accepted.contains(Member.NOT_STATED.code());
        }
        for (String code : codes) {
            if (accepted.contains(code)) {
                return true;
            }
        }
        return false;
    }
}

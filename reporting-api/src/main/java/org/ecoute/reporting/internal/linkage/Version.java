package org.ecoute.reporting.internal.linkage;

import java.util.Optional;
import org.ecoute.reporting.CellMeaning;

/**
 * A figure as one or several releases have it. A figure that is revised has a second version.
 *
 * @param meaning what it is about
 * @param count the true count
 * @param persons behind it
 * @param figure its index in the problem
 * @param shownBy the first release that showed it; empty if none did
 * @param provisional whether those who saw it were told that it may be revised
 */
record Version(
        CellMeaning meaning, long count, long persons, int figure, Optional<ReleaseView> shownBy, boolean provisional) {
    boolean known() {
        return shownBy.isPresent();
    }
}

package org.ecoute.rules.internal.analysis;

import org.ecoute.rules.analysis.MutantKind;
import org.ecoute.rules.internal.language.Condition;

/**
 * One way to change a condition.
 *
 * @param kind what is done
 * @param part the part that changes
 * @param becomes what stands there instead; TRUE or FALSE where it is dropped
 * @param whole the whole condition with the change in place
 */
record Change(MutantKind kind, Condition part, Condition becomes, Condition whole) {
    /** The same change within a larger condition. */
    Change within(Condition larger) {
        return new Change(kind, part, becomes, larger);
    }
}

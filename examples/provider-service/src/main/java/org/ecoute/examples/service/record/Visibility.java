package org.ecoute.examples.service.record;

import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.ServiceRole;

/**
 * Which case files somebody may know of at all, within his client's: a manager those that he opened. What is shown of
 * them is decided by the rules.
 */
public final class Visibility {
    private Visibility() {}

    /** Whether the case file exists for this caller. */
    public static boolean permits(Caller caller, StoredCaseFile stored) {
        return caller.role() != ServiceRole.MANAGER || stored.openedBy().equals(caller.subject());
    }
}

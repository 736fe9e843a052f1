package org.ecoute.examples.workbench.handbook;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ecoute.model.person.Role;

/**
 * How much of something a service allows at most, as its rules answer.
 *
 * @param what a kind of session, or days on site
 * @param beneficiaries for whom; empty where it is for nobody in particular
 * @param atMost how many; absent when uncapped or undetermined
 * @param uncapped whether no number is too many
 * @param beyond what may come on top
 */
record Limit(Enum<?> what, Set<Role> beneficiaries, OptionalInt atMost, boolean uncapped, Optional<Beyond> beyond) {
    Limit {
        beneficiaries = Set.copyOf(beneficiaries);
    }

    /**
     * What may come on top.
     *
     * @param more how many; absent: as many as are approved
     * @param by who decides
     */
    record Beyond(OptionalInt more, Set<Role> by) {
        Beyond {
            by = Set.copyOf(by);
        }
    }
}

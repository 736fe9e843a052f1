package org.ecoute.rules.analysis;

import java.util.Optional;

/**
 * What became of a mutant.
 *
 * @param mutant which
 * @param killedBy the first scenario that notices the change, by file and line
 * @param sketch for a survivor: rulings that the change makes others, one of which a scenario could expect; absent for a
 *     mutant that changes no ruling on the whole space, which no scenario could notice
 * @param accepted for a survivor: where the pack explains why no scenario notices it
 */
public record MutantFate(
        Mutant mutant, Optional<String> killedBy, Optional<RulingChange> sketch, Optional<Acceptance> accepted) {
    /** Whether a scenario notices it. */
    public boolean isKilled() {
        return killedBy.isPresent();
    }

    /** Whether a scenario could notice it and none does. */
    public boolean isSurvivor() {
        return killedBy.isEmpty() && sketch.isPresent();
    }

    /** Whether it changes no ruling on the whole space: it says the same in other words. */
    public boolean isEquivalent() {
        return killedBy.isEmpty() && sketch.isEmpty();
    }
}

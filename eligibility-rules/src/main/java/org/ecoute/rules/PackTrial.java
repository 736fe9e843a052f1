package org.ecoute.rules;

import java.util.List;
import org.ecoute.rules.internal.live.OwnScenarios;

/** Something that a pack must pass before it goes live, such as its own scenarios. */
@FunctionalInterface
public interface PackTrial {
    /** A pack must answer its own scenarios as they say; one without scenarios passes. */
    static PackTrial ownScenarios() {
        return OwnScenarios.INSTANCE;
    }

    /**
     * What is not right; empty if the pack passes.
     *
     * @param pack the files
     * @param rules the rules that were made of them; not to be kept
     */
    List<Problem> problems(RulePack pack, SchemeRules rules);
}

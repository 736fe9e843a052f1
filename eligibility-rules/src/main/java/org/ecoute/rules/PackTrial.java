package org.ecoute.rules;

import java.util.List;

/** Something that a pack must pass before it goes live, such as its own scenarios. */
@FunctionalInterface
public interface PackTrial {
    /**
     * What is not right; empty if the pack passes.
     *
     * @param pack the files
     * @param rules the rules that were made of them; not to be kept
     */
    List<Problem> problems(RulePack pack, SchemeRules rules);
}

package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.analysis.DefaultMutation;

/**
 * Tries whether the scenarios of a pack would notice a slip in a rule: changes one rule at a time and runs the scenarios that
 * ask a question about which the changed rule speaks otherwise. Nothing is compiled. Thread-safe.
 */
public interface Mutation {
    /**
     * The mutants of a pack, after running all its scenarios once unchanged.
     *
     * @throws org.ecoute.rules.RulePackException if a file of the pack cannot be used
     * @throws FailingScenariosException if a scenario fails without any change
     */
    static Mutation of(RulePack pack) {
        return DefaultMutation.of(pack);
    }

    /** Every change that is tried, in the order of files and lines. */
    List<Mutant> mutants();

    /** How many scenarios the pack has. */
    int scenarios();

    /** The survivors that the pack explains in its {@code accepted.yaml}, whether there are such or not. */
    List<Acceptance> acceptances();

    /** What becomes of a mutant of this mutation. */
    MutantFate fate(Mutant mutant);
}

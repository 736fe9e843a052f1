package org.ecoute.rules;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.ruling.RulePackHash;

/**
 * What became of a pack that was offered to {@link LiveRules}.
 *
 * @param outcome whether it goes live
 * @param running the pack that judges now
 * @param offered the pack that was tried; empty if none could be read
 * @param problems why it was refused; empty otherwise
 */
public record Reload(Outcome outcome, RulePackHash running, Optional<RulePackHash> offered, List<Problem> problems) {
    /** Keeps a copy of the problems. */
    public Reload {
        problems = List.copyOf(problems);
    }

    /** What became of it. */
    public enum Outcome {
        /** It is the pack that runs already. */
        UNCHANGED,
        /** It judges from now on. */
        ACCEPTED,
        /** The last good one goes on. */
        REFUSED
    }
}

package org.ecoute.rules;

import java.time.Instant;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;

/**
 * A case file whose replay is kept at hand, for software that assesses it after every act: one more act costs one ruling
 * instead of a replay from the beginning. What it answers is what {@link SchemeRules#assess} answers. Immutable and
 * thread-safe; lives as long as the rules that follow it.
 */
public interface FollowedCase {
    /** The case file, with all acts so far. */
    CaseFile caseFile();

    /**
     * The same, one act later. An act that changes what came before it, such as a cancellation or one that happened
     * earlier, costs a replay.
     *
     * @throws org.ecoute.model.InvalidValueException if the act names a beneficiary who is not in the case file
     */
    FollowedCase with(Act act);

    /** How does the case file stand at this instant, inclusive? An instant before the last act costs a replay. */
    Assessment assess(Instant asOf);
}

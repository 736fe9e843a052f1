package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.util.function.BiFunction;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.FollowedCase;

/**
 * A case file that is replayed each time: where more is unknown than can be tried, or the rules may be others next time.
 *
 * @param caseFile all acts so far
 * @param assessing assesses a case file at an instant
 */
public record ReplayedCase(CaseFile caseFile, BiFunction<CaseFile, Instant, Assessment> assessing)
        implements FollowedCase {
    @Override
    public FollowedCase with(Act act) {
        return new ReplayedCase(caseFile.with(act), assessing);
    }

    @Override
    public Assessment assess(Instant asOf) {
        return assessing.apply(caseFile, asOf);
    }
}

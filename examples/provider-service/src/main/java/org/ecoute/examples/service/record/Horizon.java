package org.ecoute.examples.service.record;

import java.time.Instant;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;

/** The instant at which all that is planned in a case file has come. */
public final class Horizon {
    private Horizon() {}

    /** The last act's instant, or now if that is later. */
    public static Instant of(CaseFile caseFile, Instant now) {
        return Stream.concat(
                        Stream.of(now),
                        caseFile.acts().stream().map(act -> act.at().toInstant()))
                .max(Instant::compareTo)
                .orElse(now);
    }
}

package org.ecoute.examples.bilan;

import java.time.Instant;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.jspecify.annotations.Nullable;

/** Finds the end of the latest act: the instant of an audit for which none was given. Not thread-safe. */
final class LatestAct {
    private @Nullable Instant latest;

    void look(CaseFile caseFile) {
        for (Act act : caseFile.acts()) {
            Instant end = end(act);
            if (latest == null || end.isAfter(latest)) {
                latest = end;
            }
        }
    }

    /** Empty if there was no act. */
    Optional<Instant> end() {
        return Optional.ofNullable(latest);
    }

    private static Instant end(Act act) {
        long minutes = act instanceof Session session ? session.minutes().orElse(0) : 0;
        return act.at().plusMinutes(minutes).toInstant();
    }
}

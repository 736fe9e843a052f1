package org.ecoute.examples.bilan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;

/**
 * Finds the end of the latest act of each convention: the instant of an audit for which none was given. What one
 * provider still owes is not judged by when another provider's acts end. Not thread-safe while it looks.
 */
final class LatestAct {
    private final Map<Optional<Conventions>, Instant> latest = new HashMap<>();

    void look(CaseFile caseFile) {
        Optional<Conventions> convention = Conventions.of(caseFile);
        for (Act act : caseFile.acts()) {
            latest.merge(convention, end(act), LatestAct::later);
        }
    }

    /** Of the case file's convention; of all, where it has had no act. */
    Instant of(CaseFile caseFile) {
        Instant own = latest.get(Conventions.of(caseFile));
        return own != null ? own : end().orElse(Instant.EPOCH);
    }

    /** The later of both. */
    LatestAct merge(LatestAct other) {
        LatestAct both = new LatestAct();
        both.latest.putAll(latest);
        other.latest.forEach((convention, end) -> both.latest.merge(convention, end, LatestAct::later));
        return both;
    }

    /** One for each convention, the earliest first. */
    List<Instant> all() {
        return latest.values().stream().sorted().toList();
    }

    /** Empty if there was no act. */
    Optional<Instant> end() {
        return latest.values().stream().reduce(LatestAct::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant end(Act act) {
        long minutes = act instanceof Session session ? session.minutes().orElse(0) : 0;
        return act.at().plusMinutes(minutes).toInstant();
    }
}

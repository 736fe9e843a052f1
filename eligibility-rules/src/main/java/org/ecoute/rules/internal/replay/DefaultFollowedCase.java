package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.FollowedCase;

/** A case file with its replay up to the last act, and the rulings that were made of it. */
final class DefaultFollowedCase implements FollowedCase {
    private final CaseFiles rules;
    private final CaseFile caseFile;
    private final Replay replay;

    /** By the act's place; an act's ruling never changes by what comes later. */
    private final Map<Integer, Ruling> made;

    private DefaultFollowedCase(CaseFiles rules, CaseFile caseFile, Replay replay, Map<Integer, Ruling> made) {
        this.rules = rules;
        this.caseFile = caseFile;
        this.replay = replay;
        this.made = made;
    }

    /** Replays a case file to its end. */
    static FollowedCase of(CaseFiles rules, CaseFile caseFile) {
        try {
            Replay replay = rules.replay(caseFile, Timeline.of(caseFile, Instant.MAX));
            return new DefaultFollowedCase(rules, caseFile, replay, new ConcurrentHashMap<>());
        } catch (TooManyUnknowns beyond) {
            return new ReplayedCase(caseFile, rules::assess);
        }
    }

    @Override
    public CaseFile caseFile() {
        return caseFile;
    }

    @Override
    public FollowedCase with(Act act) {
        CaseFile extended = caseFile.with(act);
        if (!replay.canGoOnWith(act)) {
            return of(rules, extended);
        }
        try {
            Replay longer = replay.copy();
            longer.step(caseFile.acts().size(), act);
            return new DefaultFollowedCase(rules, extended, longer, new ConcurrentHashMap<>(made));
        } catch (TooManyUnknowns beyond) {
            return new ReplayedCase(extended, rules::assess);
        }
    }

    @Override
    public Assessment assess(Instant asOf) {
        return replay.isUpTo(asOf)
                ? rules.assessed(
                        caseFile, asOf, replay, judged -> made.computeIfAbsent(judged.index(), i -> rules.made(judged)))
                : rules.assess(caseFile, asOf);
    }
}

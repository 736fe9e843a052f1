package org.ecoute.compliance;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;

/**
 * An act that was recorded long after it happened: no breach, but what it tells of its time is worth less.
 *
 * @param caseFile where
 * @param act its place in the case file's list, from 0
 * @param type what type of act
 * @param at when it happened
 * @param recordedAt when it was recorded
 */
public record LateRecord(CaseFileId caseFile, int act, ActType type, OffsetDateTime at, OffsetDateTime recordedAt) {
    /** How long after which recording is late, where nobody says otherwise: two days. */
    public static final Duration USUAL = Duration.ofDays(2);

    /** The acts of a case file that were recorded later than this after they happened. */
    public static List<LateRecord> of(CaseFile caseFile, Duration after) {
        return Stream.iterate(0, index -> index + 1)
                .limit(caseFile.acts().size())
                .flatMap(index -> of(caseFile, index, after))
                .toList();
    }

    private static Stream<LateRecord> of(CaseFile caseFile, int index, Duration after) {
        Act act = caseFile.acts().get(index);
        return act.recordedAt().stream()
                .filter(recorded -> Duration.between(act.at(), recorded).compareTo(after) > 0)
                .map(recorded -> new LateRecord(caseFile.id(), index, act.type(), act.at(), recorded));
    }
}

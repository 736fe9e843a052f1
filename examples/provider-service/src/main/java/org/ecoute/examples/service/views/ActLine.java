package org.ecoute.examples.service.views;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.reporting.AssessedCaseFile;

/**
 * What the scheme lead sees of an act (IAPR-RPT-02): kind, date and modality, and whether it took place.
 *
 * @param type the act's type
 * @param at when
 * @param kind of a session
 * @param modality of a session
 * @param held of a session, once told
 */
public record ActLine(
        String type, OffsetDateTime at, Optional<String> kind, Optional<String> modality, Optional<Boolean> held) {
    /** The acts of a case file that nobody withdrew. */
    static List<ActLine> of(CaseFile caseFile, Assessment assessment) {
        return new AssessedCaseFile(caseFile, assessment)
                .acts().stream()
                        .filter(act -> act.type() != ActType.CANCELLATION)
                        .sorted(Comparator.comparing(Act::at))
                        .map(ActLine::of)
                        .toList();
    }

    private static ActLine of(Act act) {
        if (act instanceof Session session) {
            return new ActLine(
                    act.type().code(),
                    act.at(),
                    Optional.of(session.kind().name()),
                    session.modality().map(Enum::name),
                    session.held());
        }
        return new ActLine(act.type().code(), act.at(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.ecoute.rules.analysis;

import java.util.Optional;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;

/**
 * Something that two packs answer otherwise about one recorded case file.
 *
 * @param caseFile which
 * @param service its service
 * @param kind the type of the act, the kind of the duty, or the kind of session for what is left
 * @param clause the clause that speaks in one pack only, or that lays the duty down; absent where nothing provides for the
 *     act or it is about what is left
 * @param from what the old pack says
 * @param to what the new pack says
 */
public record CaseChange(
        CaseFileId caseFile, ServiceId service, String kind, Optional<ClauseId> clause, String from, String to) {}

package org.ecoute.model.scheme;

import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * One offer of a convention, with its own clauses.
 *
 * @param id its identifier
 * @param label its name for people
 * @param datedBy the clause whose versions date the service; absent where no document dates it
 */
public record Service(ServiceId id, LocalText label, Optional<ClauseId> datedBy) {}

package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.Map;
import org.ecoute.model.ruling.MissingFact;

/**
 * One way in which the unknown may have been: a state, and what was assumed on the way to it. A case file without
 * unknown attributes has one path.
 *
 * @param state what the acts amount to
 * @param history the acts so far, completed by what was assumed
 * @param assumptions the values assumed for what is unknown
 * @param created the duties that allowed acts have created
 */
record Path(CaseState state, History history, Map<MissingFact, Object> assumptions, List<CreatedDuty> created) {}

package org.ecoute.model.scheme;

import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * How a clause is accounted for.
 *
 * @param kind by what
 * @param why what carries it, or why no code can; absent only for rules, which name their clause themselves
 */
public record Coverage(CoverageKind kind, Optional<LocalText> why) {}

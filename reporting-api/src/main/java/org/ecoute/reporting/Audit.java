package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.SortedSet;
import org.ecoute.model.ruling.RulePackHash;

/** What a cube knows of its input beside the counts: when it was assessed, by which rules, where it comes from. */
record Audit(
        Optional<OffsetDateTime> earliest,
        Optional<OffsetDateTime> latest,
        SortedSet<RulePackHash> rulePacks,
        SortedSet<Provenance> provenance) {}

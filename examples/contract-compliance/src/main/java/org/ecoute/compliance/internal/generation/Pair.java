package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import org.ecoute.model.LocalText;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two histories that differ in one thing.
 *
 * @param axis the thing, such as {@code session.modality}
 * @param near one side
 * @param far the other side
 */
record Pair(String axis, Side near, Side far) {
    /**
     * One side.
     *
     * @param value what the thing is here, short, for telling boundaries apart; empty where only the place of the boundary
     *     counts
     * @param condition the same as people say it, such as {@code modality is video}
     * @param tree the case file
     * @param until the instant at which it ends
     */
    record Side(String value, LocalText condition, ObjectNode tree, OffsetDateTime until) {}
}

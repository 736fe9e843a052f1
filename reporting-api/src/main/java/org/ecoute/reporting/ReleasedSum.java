package org.ecoute.reporting;

import java.util.List;

/**
 * How figures of a release are linked: a total over the members of one dimension. Members that are not among the parts
 * were counted nowhere, and their absence shows it.
 *
 * @param dimension whose members are summed over
 * @param overlapping whether one thing may count in several parts: then each part is at most the total
 * @param telling whether it would tell something about persons that all are in one part
 * @param total the whole
 * @param parts the counted members
 */
public record ReleasedSum(
        String dimension, boolean overlapping, boolean telling, CellMeaning total, List<CellMeaning> parts) {
    public ReleasedSum {
        parts = List.copyOf(parts);
    }
}

package org.ecoute.model.code;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a reform made of an organisation.
 *
 * @param successor the organisation that takes over
 * @param from the first day, Europe/Paris
 * @param regions where; empty for everywhere
 * @param whole whether the successor takes over the organisation, or only a part of its missions
 */
public record Succession(OrganisationCode successor, LocalDate from, Set<RegionCode> regions, boolean whole) {
    public Succession {
        regions = Set.copyOf(regions);
    }

    /** Whether the successor has taken over in this region on this day. */
    public boolean holds(LocalDate day, RegionCode region) {
        return !day.isBefore(from) && (regions.isEmpty() || regions.contains(region));
    }
}

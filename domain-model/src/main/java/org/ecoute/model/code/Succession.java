package org.ecoute.model.code;

import java.time.LocalDate;
import java.util.Set;
import org.ecoute.model.InvalidValueException;

/**
 * What a reform made of an organisation.
 *
 * @param successor the organisation that takes over
 * @param from the first day, Europe/Paris
 * @param regions where; at least one
 * @param whole whether the successor takes over the organisation, or only a part of its missions
 * @param general whether this is what to assume where the region is not known
 */
public record Succession(
        OrganisationCode successor, LocalDate from, Set<RegionCode> regions, boolean whole, boolean general) {
    /**
     * Checks the regions.
     *
     * @throws InvalidValueException if there is none
     */
    public Succession {
        regions = Set.copyOf(regions);
        if (regions.isEmpty()) {
            throw new InvalidValueException("regions", "", "Name the regions where " + successor + " takes over.");
        }
    }

    /** Whether the successor has taken over by this day, wherever it does. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from);
    }
}

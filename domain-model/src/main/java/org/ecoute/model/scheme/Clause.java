package org.ecoute.model.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * One thing that a document lays down, and how we read it.
 *
 * @param id its identifier
 * @param service the service that it belongs to; absent for what concerns all
 * @param source where it stands
 * @param strength how strongly it is laid down
 * @param text what it lays down, in our own words
 * @param reading how we read it; the reading decides
 * @param unspecified whether the text is silent on a point that our reading settles
 * @param versions its dated versions; empty: in force whenever the service is
 * @param coverage how it is accounted for
 */
public record Clause(
        ClauseId id,
        Optional<ServiceId> service,
        ClauseSource source,
        Strength strength,
        LocalText text,
        LocalText reading,
        boolean unspecified,
        List<ClauseVersion> versions,
        Coverage coverage) {
    public Clause {
        versions = List.copyOf(versions);
    }

    /** Whether a case file opened on this day, in contract time, falls under some version. */
    public boolean holdsOn(LocalDate openedOn) {
        for (ClauseVersion version : versions) {
            if (version.holdsOn(openedOn)) {
                return true;
            }
        }
        return versions.isEmpty();
    }

    /** The number of the version under which a case file opened on this day falls; 1 for a clause without dates. */
    public Optional<Integer> versionOn(LocalDate openedOn) {
        if (versions.isEmpty()) {
            return Optional.of(1);
        }
        for (ClauseVersion version : versions) {
            if (version.holdsOn(openedOn)) {
                return Optional.of(version.number());
            }
        }
        return Optional.empty();
    }
}

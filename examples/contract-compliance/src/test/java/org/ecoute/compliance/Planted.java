package org.ecoute.compliance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.scheme.ClauseId;

/**
 * A variant of the reference system that breaks one clause.
 *
 * @param name what is wrong with it
 * @param clause the clause that it breaks
 * @param services on whose vectors it is played
 * @param system the variant
 */
record Planted(String name, ClauseId clause, Set<String> services, ProviderSystem system) {
    static Planted of(String name, String clause, ProviderSystem system, String... services) {
        return new Planted(name, ClauseId.of(clause), Set.of(services), system);
    }

    /** All of them. */
    static List<Planted> all() {
        return Stream.of(
                        PlantedInSessions.all(),
                        PlantedInReferrals.all(),
                        PlantedInDuties.all(),
                        PlantedInDisclosures.all(),
                        PlantedInCrises.all(),
                        PlantedInRecords.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return clause + " " + name;
    }
}

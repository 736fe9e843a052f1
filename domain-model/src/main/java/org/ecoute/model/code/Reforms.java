package org.ecoute.model.code;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.model.LocalText;

/** Follows organisations through their reforms. Immutable. */
final class Reforms {
    private final Map<OrganisationCode, Organisation> byCodeOrAlias = new HashMap<>();
    private final Collection<RegionCode> regions;

    Reforms(Map<OrganisationCode, Organisation> organisations, Collection<RegionCode> regions) {
        this.regions = regions;
        organisations.values().forEach(one -> {
            byCodeOrAlias.put(one.code(), one);
            one.aliases().forEach(alias -> byCodeOrAlias.put(alias, one));
        });
    }

    Optional<Organisation> organisation(OrganisationCode code) {
        return Optional.ofNullable(byCodeOrAlias.get(code));
    }

    /** What holds somewhere is what holds in one region or another. */
    List<Organisation> successorsOn(OrganisationCode code, LocalDate day) {
        Set<Organisation> found = new LinkedHashSet<>();
        regions.forEach(region -> follow(code, day, region, found));
        return List.copyOf(found);
    }

    List<Organisation> successorsOn(OrganisationCode code, LocalDate day, RegionCode region) {
        Set<Organisation> found = new LinkedHashSet<>();
        follow(code, day, region, found);
        return List.copyOf(found);
    }

    /** Ends, as no organisation succeeds itself: the reader of the lists refuses circles. */
    private void follow(OrganisationCode code, LocalDate day, RegionCode region, Set<Organisation> found) {
        organisation(code).ifPresent(one -> {
            List<Succession> past = one.successors().stream()
                    .filter(succession -> succession.holds(day, region))
                    .toList();
            if (one.validity().contains(day) && past.stream().noneMatch(Succession::whole)) {
                found.add(one);
            }
            past.forEach(succession -> follow(succession.successor(), day, region, found));
        });
    }

    LocalText name(Organisation recorded, List<Organisation> successors) {
        return successors.isEmpty()
                ? recorded.label()
                : new LocalText(joined(successors, LocalText::french), joined(successors, LocalText::english));
    }

    private static String joined(List<Organisation> organisations, Function<LocalText, String> language) {
        return organisations.stream().map(Organisation::label).map(language).collect(Collectors.joining(" / "));
    }
}

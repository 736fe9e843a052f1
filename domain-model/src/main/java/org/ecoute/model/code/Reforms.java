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

/** Finds organisations by any of their names and follows them through their reforms. Immutable. */
final class Reforms {
    private final Map<OrganisationCode, Organisation> byName = new HashMap<>();

    Reforms(Collection<Organisation> organisations) {
        organisations.forEach(one -> {
            byName.put(one.code(), one);
            one.aliases().forEach(alias -> byName.put(alias, one));
        });
    }

    Optional<Organisation> organisation(OrganisationCode name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Who carries on what this organisation did, in whichever of these regions it was. */
    List<Organisation> successorsOn(OrganisationCode name, LocalDate day, Set<RegionCode> regions) {
        Set<Organisation> found = new LinkedHashSet<>();
        follow(name, day, regions, found);
        return List.copyOf(found);
    }

    /** Comes to an end, as the reader of the lists refuses circles. */
    private void follow(OrganisationCode name, LocalDate day, Set<RegionCode> regions, Set<Organisation> found) {
        organisation(name).ifPresent(one -> {
            List<Succession> past = one.successors().stream()
                    .filter(succession -> succession.holds(day) && concerns(succession, regions))
                    .toList();
            if (one.validity().contains(day) && past.stream().noneMatch(Succession::whole)) {
                found.add(one);
            }
            past.forEach(next -> follow(next.successor(), day, common(next.regions(), regions), found));
        });
    }

    /** What happened in a few of the possible regions concerns somebody of unknown region only if it is the usual case. */
    private static boolean concerns(Succession succession, Set<RegionCode> regions) {
        boolean inAll = succession.regions().containsAll(regions);
        boolean inSome = !common(succession.regions(), regions).isEmpty();
        return inAll || (inSome && succession.general());
    }

    private static Set<RegionCode> common(Set<RegionCode> some, Set<RegionCode> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    static LocalText name(Organisation recorded, List<Organisation> successors) {
        return successors.isEmpty()
                ? recorded.label()
                : new LocalText(joined(successors, LocalText::french), joined(successors, LocalText::english));
    }

    private static String joined(List<Organisation> organisations, Function<LocalText, String> language) {
        return organisations.stream().map(Organisation::label).map(language).collect(Collectors.joining(" / "));
    }
}

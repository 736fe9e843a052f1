package org.ecoute.rules.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.PackReader.Content;

/** The days of opening that a service's rules can tell apart: one day stands for all under the same versions. */
final class Eras {
    /** Where no clause is dated, any day will do. */
    private static final LocalDate SOME_DAY = LocalDate.of(2021, 1, 1);

    private Eras() {}

    /** One day for each set of versions, by their dates. */
    static List<LocalDate> of(ServiceId service, List<Content> packs) {
        TreeSet<LocalDate> days = new TreeSet<>();
        packs.forEach(pack -> pack.rules().stream()
                .filter(rule -> speaksTo(rule, service))
                .flatMap(rule -> pack.catalogue().clause(rule.clause()).stream())
                .flatMap(clause -> clause.versions().stream())
                .flatMap(Eras::edges)
                .forEach(days::add));
        if (days.isEmpty()) {
            return List.of(SOME_DAY);
        }
        days.add(days.first().minusDays(1));
        Map<List<List<String>>, LocalDate> byRules = new LinkedHashMap<>();
        days.forEach(day -> byRules.putIfAbsent(signature(service, day, packs), day));
        return List.copyOf(byRules.values());
    }

    private static Stream<LocalDate> edges(ClauseVersion version) {
        return Stream.concat(version.from().stream(), version.before().stream());
    }

    private static List<List<String>> signature(ServiceId service, LocalDate day, List<Content> packs) {
        List<List<String>> signature = new ArrayList<>();
        for (Content pack : packs) {
            boolean inForce = pack.catalogue().inForce(service, day);
            List<String> rules = new ArrayList<>();
            rules.add(Boolean.toString(inForce));
            pack.rules().stream()
                    .filter(rule -> speaksTo(rule, service) && pack.catalogue().hasASay(rule, service, day, inForce))
                    .map(RuleTree::name)
                    .forEach(rules::add);
            signature.add(rules);
        }
        return signature;
    }

    private static boolean speaksTo(RuleTree rule, ServiceId service) {
        Set<String> services = rule.services();
        return services.isEmpty() || services.contains(service.value());
    }
}

package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Unit;

/**
 * Case files, referrals and beneficiaries of the same description are nearly the same number: mostly one referral opens
 * a case file about one person. What is masked in one of them is masked in all. Of acts that follow (sessions, contacts,
 * duties) a person may have any number, so from them an attacker is taken to learn no number of persons.
 */
final class TwinLinks {
    private static final Set<Unit> ALIKE = Set.of(Unit.CASE_FILES, Unit.REFERRALS, Unit.BENEFICIARIES);

    private TwinLinks() {}

    static void link(Figures figures, List<Version> versions) {
        Map<CellMeaning, List<Integer>> groups = new LinkedHashMap<>();
        for (Version version : versions) {
            if (ALIKE.contains(version.meaning().unit())) {
                groups.computeIfAbsent(version.meaning().of(Unit.CASE_FILES), key -> new ArrayList<>())
                        .add(version.figure());
            }
        }
        groups.values().forEach(group -> tie(figures, group));
    }

    private static void tie(Figures figures, List<Integer> group) {
        for (int one : group) {
            group.stream()
                    .filter(other -> other != one)
                    .forEach(other -> figures.problem().follow(one, other));
        }
    }
}

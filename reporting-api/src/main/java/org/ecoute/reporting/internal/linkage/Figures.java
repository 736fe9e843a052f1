package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.reporting.Proof;
import org.ecoute.reporting.internal.protection.Problem;
import org.ecoute.reporting.internal.protection.Role;
import org.ecoute.reporting.internal.protection.Row;

/** The numbers of a problem with what they stand for. Mutable, not thread-safe. */
final class Figures {
    private final Problem problem = new Problem();
    private final List<String> names = new ArrayList<>();
    private final List<Proof.Standing> standings = new ArrayList<>();
    private final Map<String, Integer> implied = new HashMap<>();
    private final Set<List<Integer>> linked = new HashSet<>();

    Problem problem() {
        return problem;
    }

    /** A figure that stands in a table. */
    int cell(String name, long count, Role role, long importance) {
        names.add(name);
        standings.add(Proof.Standing.SECONDARY);
        return problem.add(count, role, Demand.SECONDARY, importance);
    }

    /** A figure that stands nowhere, but follows from others. */
    int implied(String name, long count, long width) {
        int again = implied.merge(name, 1, Integer::sum);
        names.add(again == 1 ? name : name + " (" + again + ")");
        standings.add(Proof.Standing.IMPLIED);
        return problem.add(count, Role.WITHHELD, width, 0);
    }

    /** A total and its parts; said once however many tables say it. */
    void sum(int total, List<Integer> parts) {
        List<Integer> key = new ArrayList<>(parts);
        key.sort(null);
        key.add(total);
        if (linked.add(key)) {
            problem.link(Row.sum(total, parts.stream().mapToInt(i -> i).toArray()));
        }
    }

    /** A figure of a table that must be masked for its own sake, unless the public has it already. */
    void primary(int figure, long width) {
        if (problem.role(figure) != Role.KNOWN) {
            problem.withhold(figure, width);
            standings.set(figure, Proof.Standing.PRIMARY);
        }
    }

    long count(int figure) {
        return problem.value(figure);
    }

    String name(int figure) {
        return names.get(figure);
    }

    /** How it would stand if it is not public. */
    Proof.Standing masked(int figure) {
        return standings.get(figure);
    }
}

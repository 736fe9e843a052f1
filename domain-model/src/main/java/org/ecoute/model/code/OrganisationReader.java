package org.ecoute.model.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.InvalidValueException;

/**
 * Makes organisations and what reforms made of them, and refuses what could not be followed: unknown names, one name
 * for two organisations, circles.
 */
final class OrganisationReader {
    private static final List<String> WHOLE_OR_PART = List.of("whole", "part");

    private final List<CodeRow> rows;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private final Map<String, List<Succession>> successions = new HashMap<>();

    OrganisationReader(List<CodeRow> rows, Set<RegionCode> regions) {
        this.rows = rows;
        rows.forEach(row -> codes.add(row.text("code")));
        regions.forEach(region -> this.regions.add(region.value()));
    }

    /**
     * The organisations by code.
     *
     * @throws InvalidValueException if a cell of either table holds what it should not
     */
    Map<OrganisationCode, Organisation> read(List<CodeRow> successionRows) {
        refuseAmbiguousAliases();
        successionRows.forEach(this::addSuccession);
        return CodeListReader.index(rows, this::organisation, Organisation::code);
    }

    private Organisation organisation(CodeRow row) {
        return new Organisation(
                row.value("code", OrganisationCode::of),
                row.label(),
                row.several("aliases", OrganisationCode::of),
                row.constant("kind", OrganisationKind.class),
                row.validity(),
                following(row.text("code")));
    }

    private void refuseAmbiguousAliases() {
        Set<OrganisationCode> names = new HashSet<>();
        for (CodeRow row : rows) {
            for (OrganisationCode alias : row.several("aliases", OrganisationCode::of)) {
                if (codes.contains(alias.value()) || !names.add(alias)) {
                    throw row.wrong("aliases", alias.value(), "Another row has this name; a name means one thing.");
                }
            }
        }
    }

    private void addSuccession(CodeRow row) {
        String predecessor = row.oneOf("predecessor", codes);
        String successor = row.oneOf("successor", codes);
        if (leads(successor, predecessor)) {
            throw row.wrong("successor", successor, "It leads back to " + predecessor + ", so nobody could follow it.");
        }
        successions.computeIfAbsent(predecessor, code -> new ArrayList<>()).add(succession(row, successor));
    }

    private Succession succession(CodeRow row, String successor) {
        Set<RegionCode> where = row.several("regions", text -> region(row, text));
        if (where.isEmpty()) {
            throw row.wrong("regions", "", "Name the regions where " + successor + " takes over, apart by spaces.");
        }
        return new Succession(
                OrganisationCode.of(successor),
                row.day("from"),
                where,
                row.oneOf("extent", WHOLE_OR_PART).equals("whole"),
                row.yesOrNo("general"));
    }

    private RegionCode region(CodeRow row, String text) {
        if (!regions.contains(text)) {
            throw row.unknown("regions", text, regions);
        }
        return RegionCode.of(text);
    }

    private boolean leads(String from, String to) {
        return from.equals(to)
                || following(from).stream()
                        .anyMatch(next -> leads(next.successor().value(), to));
    }

    private List<Succession> following(String code) {
        return successions.getOrDefault(code, List.of());
    }
}

package org.ecoute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecoute.model.LocalText;

/** A report with what makes disclosure easy: crossed tables, shared margins, overlapping members, acts of few persons. */
final class AttackedReport {
    static final Period JANUARY_TO_APRIL = months(1, 4);
    static final Period JANUARY_TO_SEPTEMBER = months(1, 9);
    static final Period OCTOBER_TO_DECEMBER = months(10, 12);

    /** Each table with what it counts and by what. */
    private static final List<List<String>> TABLES = List.of(
            List.of("people.origin", "people", "organisation"),
            List.of("people.place", "people", "work-region"),
            List.of("people.origin-place", "people", "organisation", "work-region"),
            List.of("people.gender", "people", "gender"),
            List.of("people.category-gender", "people", "statutory-category", "gender"),
            List.of("focus.gender", "people", "gender"),
            List.of("focus.place", "people", "work-region"),
            List.of("referrals.grounds", "referrals", "ground"),
            List.of("referrals.families-origin", "referrals", "ground-family", "organisation"),
            List.of("interviews.origin", "interviews", "organisation"),
            List.of("contacts.kinds", "contacts", "interview-kind"),
            List.of("contacts.origin-kinds", "contacts", "organisation", "interview-kind"));

    private static final Map<String, Unit> UNITS = Map.of(
            "people",
            Unit.BENEFICIARIES,
            "referrals",
            Unit.REFERRALS,
            "contacts",
            Unit.CONTACTS,
            "interviews",
            Unit.SESSIONS);
    private static final Filter FOCUS = Filter.of("organisation", "ARS", "DRJSCS");
    private static final LocalText NAME = new LocalText("Essai", "Trial");

    private AttackedReport() {}

    /** The report on some periods. */
    static BilanSpec on(Period... periods) {
        Period coverage = List.of(periods).stream().reduce(Period::span).orElseThrow();
        return BilanSpec.builder()
                .id("attacked")
                .title(NAME)
                .coverage(coverage)
                .addIndicators(UNITS.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(unit -> indicator(unit.getKey(), unit.getValue()))
                        .toArray(Indicator[]::new))
                .addSections(Section.of(
                        "all",
                        NAME,
                        TABLES.stream().map(table -> table(table, periods)).toArray(TableSpec[]::new)))
                .build();
    }

    /** Interviews wait for their mission orders. */
    private static Indicator indicator(String id, Unit unit) {
        Indicator indicator = Indicator.of(id, NAME, unit);
        return unit == Unit.SESSIONS ? indicator.pendingWhile(NAME, Filter.of("mission-order", "AWAITED")) : indicator;
    }

    private static TableSpec table(List<String> shape, Period... periods) {
        TableSpec.Builder table = TableSpec.builder()
                .id(shape.get(0))
                .title(NAME)
                .indicator(shape.get(1))
                .addAllDimensions(shape.subList(2, shape.size()))
                .addPeriods(periods)
                .addMeasures(Measure.COUNT);
        if (shape.get(0).startsWith("focus.")) {
            table.addFilters(FOCUS);
        }
        boolean shared = shape.get(0).equals("people.gender") || shape.get(0).equals("referrals.grounds");
        return shared
                ? table.addMeasures(Measure.SHARE, Measure.MONTHLY_AVERAGE).build()
                : table.build();
    }

    private static Period months(int first, int last) {
        return Period.ofDays(
                LocalDate.of(2020, first, 1),
                LocalDate.of(2020, last, 1).plusMonths(1).minusDays(1));
    }
}

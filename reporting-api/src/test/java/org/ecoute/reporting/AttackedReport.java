package org.ecoute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.attacker.Figure;
import org.ecoute.reporting.attacker.Layout;
import org.ecoute.reporting.attacker.Range;

/** A report with what makes disclosure easy: crossed tables, shared margins, overlapping members, acts of few persons. */
final class AttackedReport {
    static final Period JANUARY_TO_APRIL = months(1, 4);
    static final Period JANUARY_TO_SEPTEMBER = months(1, 9);
    static final Period OCTOBER_TO_DECEMBER = months(10, 12);

    /** What a reader understands of the tables below; the attacker has no other source. */
    static final List<Layout> LAYOUTS = List.of(
            Layout.of("people.origin", "people", "organisation"),
            Layout.of("people.place", "people", "work-region"),
            Layout.of("people.origin-place", "people", "organisation", "work-region"),
            Layout.of("people.gender", "people", "gender"),
            Layout.of("people.category-gender", "people", "statutory-category", "gender"),
            Layout.of("referrals.grounds", "referrals", "ground*"),
            Layout.of("referrals.families-origin", "referrals", "ground-family*", "organisation"),
            Layout.of("interviews.origin", "interviews", "organisation"),
            Layout.of("contacts.kinds", "contacts", "interview-kind"),
            Layout.of("contacts.origin-kinds", "contacts", "organisation", "interview-kind"));

    private static final Map<String, Unit> UNITS = Map.of(
            "people",
            Unit.BENEFICIARIES,
            "referrals",
            Unit.REFERRALS,
            "contacts",
            Unit.CONTACTS,
            "interviews",
            Unit.SESSIONS);
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
                        LAYOUTS.stream().map(layout -> table(layout, periods)).toArray(TableSpec[]::new)))
                .build();
    }

    /** Interviews wait for their mission orders. */
    private static Indicator indicator(String id, Unit unit) {
        Indicator indicator = Indicator.of(id, NAME, unit);
        return unit == Unit.SESSIONS ? indicator.pendingWhile(NAME, Filter.of("mission-order", "AWAITED")) : indicator;
    }

    private static TableSpec table(Layout layout, Period... periods) {
        TableSpec.Builder table = TableSpec.builder()
                .id(layout.table())
                .title(NAME)
                .indicator(layout.subject())
                .addPeriods(periods)
                .addMeasures(Measure.COUNT);
        layout.axes().forEach(axis -> table.addDimensions(axis.dimension()));
        boolean shared =
                layout.table().equals("people.gender") || layout.table().equals("referrals.grounds");
        return shared
                ? table.addMeasures(Measure.SHARE, Measure.MONTHLY_AVERAGE).build()
                : table.build();
    }

    private static Period months(int first, int last) {
        return Period.ofDays(
                LocalDate.of(2020, first, 1),
                LocalDate.of(2020, last, 1).plusMonths(1).minusDays(1));
    }

    /** What a range is about, as the ledger calls it. */
    static CellMeaning meaning(Range range) {
        Figure figure = range.figure();
        Layout layout = LAYOUTS.stream()
                .filter(one -> one.table().equals(figure.get("table")))
                .findFirst()
                .orElseThrow();
        SortedMap<String, String> members = new TreeMap<>();
        List<String> codes = List.of(figure.get("row"), figure.get("column"));
        for (int i = 0; i < layout.axes().size(); i++) {
            if (!codes.get(i).equals(Member.TOTAL.code())) {
                members.put(layout.axes().get(i).dimension(), codes.get(i));
            }
        }
        Period period = List.of(JANUARY_TO_APRIL, JANUARY_TO_SEPTEMBER, OCTOBER_TO_DECEMBER).stream()
                .filter(one -> one.id().equals(figure.get("period")))
                .findFirst()
                .orElseThrow();
        return new CellMeaning(
                Objects.requireNonNull(UNITS.get(layout.subject())),
                range.awaited() ? CellMeaning.Kind.PENDING : CellMeaning.Kind.COUNT,
                period,
                List.of(),
                members);
    }
}

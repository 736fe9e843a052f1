package org.ecoute.reporting;

import java.time.LocalDate;
import java.util.List;
import org.ecoute.model.LocalText;

/** Reports on parts of a year, as they follow one another. */
final class Releases {
    static final Period JANUARY_TO_APRIL = period(1, 5);
    static final Period JANUARY_TO_SEPTEMBER = period(1, 10);
    static final Period OCTOBER_TO_DECEMBER = new Period(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 1, 1));

    private Releases() {}

    private static Period period(int first, int after) {
        return new Period(LocalDate.of(2020, first, 1), LocalDate.of(2020, after, 1));
    }

    /** Margins, a cross table, several values, what is pending, zeros, and a focus, over some periods. */
    static BilanSpec spec(Period... periods) {
        Indicator files = Indicator.of("files", text("files"), Unit.CASE_FILES);
        Indicator persons = Indicator.of("persons", text("persons"), Unit.BENEFICIARIES);
        Indicator referrals = Indicator.of("referrals", text("referrals"), Unit.REFERRALS);
        Indicator crisis = Indicator.of("crisis", text("crisis"), Unit.REFERRALS, Filter.tag("health-crisis"));
        Indicator sessions = Indicator.of("sessions", text("sessions"), Unit.SESSIONS, Filter.of("held", "TRUE"))
                .pendingWhile(text("orders"), Filter.of("mission-order", "AWAITED"));
        return BilanSpec.builder()
                .id("parts-of-a-year")
                .title(text("parts"))
                .coverage(Period.year(2020))
                .addIndicators(files, persons, referrals, crisis, sessions)
                .addSections(Section.of(
                        "all",
                        text("all"),
                        table("files", periods, "organisation"),
                        TableSpec.builder()
                                .from(table("files", periods, "organisation"))
                                .id("use")
                                .rows(RowChoice.ALL)
                                .build(),
                        table("persons", periods, "gender", "statutory-category"),
                        table("referrals", periods, "work-region", "organisation"),
                        table("referrals", periods, "ground"),
                        table("crisis", periods, "organisation"),
                        table("sessions", periods, "interview-kind")))
                .build();
    }

    private static TableSpec table(String indicator, Period[] periods, String... dimensions) {
        return TableSpec.builder()
                .id(indicator + " by " + String.join(" and ", dimensions))
                .title(text(indicator))
                .indicator(indicator)
                .addDimensions(dimensions)
                .addPeriods(periods)
                .addMeasures(Measure.COUNT, Measure.SHARE)
                .build();
    }

    private static LocalText text(String text) {
        return new LocalText(text, text);
    }

    static Bilan publish(List<AssessedCaseFile> caseFiles, Ledger ledger, int threshold, Period... periods) {
        return caseFiles.stream().collect(Cube.of(spec(periods))).publish(DisclosurePolicy.health(threshold), ledger);
    }
}

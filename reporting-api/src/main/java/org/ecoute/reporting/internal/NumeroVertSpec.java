package org.ecoute.reporting.internal;

import java.time.LocalDate;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.TableSpec;

/** The report on the numéro vert, with the tables of the one published on its first year (document 002). */
final class NumeroVertSpec {
    /** From its opening (IAPR-VERT-01) to the end of 2020. */
    static final Period ALL = Period.ofDays(LocalDate.of(2019, 12, 23), LocalDate.of(2020, 12, 31));

    private static final LineSpec LINE = new LineSpec("vert", "iapr-numero-vert");

    private NumeroVertSpec() {}

    static BilanSpec spec() {
        return BilanSpec.builder()
                .id("iapr-numero-vert")
                .title(Texts.of("spec.iapr-numero-vert"))
                .coverage(ALL)
                .addAllIndicators(LINE.indicators())
                .addSections(
                        LINE.section(
                                "referrals",
                                calls(),
                                LINE.shares("days", "case-files", "day-of-week", ALL)
                                        .build(),
                                LINE.shares("day-kinds", "case-files", "day-kind", ALL)
                                        .build(),
                                LINE.ranked("origin", "case-files", "organisation", ALL),
                                LINE.ranked("place", "referrals", "work-region", ALL)),
                        LINE.section(
                                "people",
                                LINE.shares("gender", "beneficiaries", "gender", ALL)
                                        .build(),
                                LINE.shares("category", "beneficiaries", "statutory-category", ALL)
                                        .build()),
                        LINE.section("actions", LINE.interviews(ALL)),
                        LINE.section(
                                "grounds",
                                LINE.shares("families", "referrals", "ground-family", ALL)
                                        .build(),
                                LINE.ranked("grounds", "referrals", "ground", ALL)),
                        LINE.duties(ALL),
                        LINE.use(ALL))
                .addKeyFigures(
                        KeyFigure.total(Texts.of("key.vert.all"), LINE.id("referrals"), ALL),
                        KeyFigure.total(Texts.of("key.vert.interviews"), LINE.id("interviews"), ALL))
                .build();
    }

    private static TableSpec calls() {
        return LINE.table("referrals", "referrals", ALL)
                .addMeasures(Measure.COUNT, Measure.MONTHLY_AVERAGE)
                .note(Texts.of("remark.referrals"))
                .build();
    }
}

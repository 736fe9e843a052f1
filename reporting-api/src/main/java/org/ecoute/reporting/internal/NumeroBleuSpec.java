package org.ecoute.reporting.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Chart;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.TableSpec;

/** The report on the numéro bleu, with the tables and periods of the one published on 2016 to 2020 (document 002). */
final class NumeroBleuSpec {
    private static final LineSpec LINE = new LineSpec("bleu", "iapr-numero-bleu");
    private static final Period ALL = Period.years(2016, 2020);
    private static final Period LAST = Period.year(2020);

    /** The published characteristics of beneficiaries begin a year later than the rest. */
    private static final Period PEOPLE = Period.years(2017, 2020);

    private NumeroBleuSpec() {}

    static BilanSpec spec() {
        return BilanSpec.builder()
                .id("iapr-numero-bleu")
                .title(Texts.of("spec.iapr-numero-bleu"))
                .coverage(ALL)
                .addAllIndicators(LINE.indicators())
                .addSections(
                        LINE.section(
                                "referrals",
                                referrals(),
                                LINE.ranked("origin", "case-files", "organisation", LAST, ALL),
                                LINE.ranked("place", "referrals", "work-region", LAST, ALL)),
                        LINE.section(
                                "grounds",
                                LINE.shares("families", "referrals", "ground-family", LAST, ALL)
                                        .build(),
                                LINE.ranked("grounds", "referrals", "ground", LAST, ALL)),
                        LINE.section(
                                "people",
                                LINE.shares("category", "beneficiaries", "statutory-category", LAST, PEOPLE)
                                        .build(),
                                LINE.shares("gender", "beneficiaries", "gender", LAST, PEOPLE)
                                        .build()),
                        LINE.section(
                                "actions",
                                LINE.interviews(LAST, ALL),
                                LINE.table("interventions", "interventions", LAST, ALL)
                                        .build(),
                                LINE.crossed(
                                                "interventions-place",
                                                "interventions",
                                                "organisation",
                                                "work-region",
                                                LAST)
                                        .build(),
                                LINE.counts("group-sessions", "group-sessions", "group-session-kind", LAST, ALL),
                                LINE.counts("half-days", "half-days", "group-session-kind", LAST, ALL)),
                        LINE.duties(ALL),
                        LINE.use(ALL))
                .addKeyFigures(
                        KeyFigure.total(Texts.of("key.bleu.all"), LINE.id("referrals"), ALL),
                        KeyFigure.total(Texts.of("key.bleu.2020"), LINE.id("referrals"), LAST),
                        KeyFigure.total(Texts.of("key.bleu.people"), LINE.id("category"), PEOPLE),
                        KeyFigure.total(Texts.of("key.bleu.interviews"), LINE.id("interviews"), ALL),
                        KeyFigure.total(Texts.of("key.bleu.interventions"), LINE.id("interventions"), ALL))
                .build();
    }

    private static TableSpec referrals() {
        List<Period> years =
                IntStream.rangeClosed(2016, 2020).mapToObj(Period::year).toList();
        return LINE.table("referrals", "referrals", ALL)
                .periods(years)
                .addPeriods(ALL)
                .addMeasures(Measure.COUNT, Measure.MONTHLY_AVERAGE)
                .chart(Chart.COLUMNS)
                .note(Texts.of("remark.referrals"))
                .build();
    }
}

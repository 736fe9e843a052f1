package org.ecoute.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecoute.reporting.Chart;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.RowChoice;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.TableSpec;
import org.ecoute.reporting.Unit;

/**
 * What the reports on both lines have in common.
 *
 * @param prefix begins the identifiers of its indicators, sections and tables
 * @param service the service that it reports on
 */
record LineSpec(String prefix, String service) {
    private static final Set<String> OWN_TITLES =
            Set.of("bleu.referrals", "vert.referrals", "crisis.services", "crisis.origin");

    /** All that the tables of a line count; IAPR-RPT-06 makes interviews provisional. */
    List<Indicator> indicators() {
        return List.of(
                Indicator.of(id("referrals"), Texts.of("indicator." + id("referrals")), Unit.REFERRALS, ofService()),
                indicator("case-files", Unit.CASE_FILES),
                indicator("beneficiaries", Unit.BENEFICIARIES),
                indicator(
                                "interviews",
                                Unit.SESSIONS,
                                Filter.of("held", "TRUE"),
                                Filter.of("session-kind", "SUPPORT", "MANAGER_ADVICE"))
                        .pendingWhile(Texts.of("pending.mission-orders"), Filter.of("mission-order", "AWAITED")),
                indicator("interventions", Unit.COLLECTIVE_INTERVENTIONS),
                indicator("group-sessions", Unit.GROUP_SESSIONS),
                indicator(
                                "half-days",
                                Unit.HALF_DAYS,
                                Filter.of(
                                        "group-session-kind",
                                        "ON_SITE_PERMANENCE",
                                        "DISCUSSION_GROUP",
                                        "DEFUSING",
                                        "INDIVIDUAL_DEBRIEFING"))
                        .pendingWhile(Texts.of("pending.half-days"), Filter.of("half-days-recorded", "FALSE")),
                indicator("duties", Unit.DUTIES),
                indicator("breaches", Unit.BREACHES));
    }

    Section section(String name, TableSpec... tables) {
        return Section.of(id(name), Texts.of("section." + id(name)), tables);
    }

    Section duties(Period period) {
        return section(
                "duties",
                crossed("duties", "duties", "duty-kind", "duty-state", period)
                        .chart(Chart.STACKED_BARS)
                        .build(),
                crossed("breaches", "breaches", "clause", "party", period)
                        .chart(Chart.STACKED_BARS)
                        .build());
    }

    /** IAPR-RPT-08: who does not use the service can only be seen where zeros are shown. */
    Section use(Period period) {
        return section(
                "use",
                table("use", "case-files", period)
                        .addDimensions("organisation")
                        .rows(RowChoice.ALL)
                        .largestFirst(true)
                        .note(Texts.of("remark.use"))
                        .build());
    }

    /** Counts and shares by one dimension, the largest first, as bars. */
    TableSpec ranked(String name, String indicator, String dimension, Period... periods) {
        return shares(name, indicator, dimension, periods).largestFirst(true).build();
    }

    /** Counts and shares by one dimension in its own order, as bars. */
    TableSpec.Builder shares(String name, String indicator, String dimension, Period... periods) {
        return table(name, indicator, periods)
                .addDimensions(dimension)
                .addMeasures(Measure.COUNT, Measure.SHARE)
                .chart(Chart.BARS);
    }

    TableSpec interviews(Period... periods) {
        return table("interviews", "interviews", periods)
                .addDimensions("interview-kind")
                .chart(Chart.BARS)
                .note(Texts.of("remark.interviews"))
                .build();
    }

    /** Counts by one dimension in its own order, as bars. */
    TableSpec counts(String name, String indicator, String dimension, Period... periods) {
        return table(name, indicator, periods)
                .addDimensions(dimension)
                .chart(Chart.BARS)
                .build();
    }

    TableSpec.Builder crossed(String name, String indicator, String rows, String columns, Period period) {
        return table(name, indicator, period).addDimensions(rows, columns);
    }

    TableSpec.Builder table(String name, String indicator, Period... periods) {
        return TableSpec.builder()
                .id(id(name))
                .title(Texts.of("table." + titleKey(name)))
                .indicator(id(indicator))
                .addPeriods(periods);
    }

    /** Some tables are called otherwise on each line. */
    private String titleKey(String name) {
        return OWN_TITLES.contains(id(name)) ? id(name) : name;
    }

    String id(String name) {
        return prefix + "." + name;
    }

    private Indicator indicator(String name, Unit unit, Filter... filters) {
        List<Filter> all = new ArrayList<>(List.of(filters));
        all.add(0, ofService());
        return Indicator.of(id(name), Texts.of("indicator." + name), unit, all.toArray(Filter[]::new));
    }

    private Filter ofService() {
        return Filter.service(service);
    }
}

package org.ecoute.examples.bilan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.examples.bilan.reconstruction.Team2020;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.TableSpec;
import org.ecoute.reporting.Unit;

/** What the document tells of single teams in 2020, and no table of the bundled report does: focuses on the teams' tags. */
final class TeamSpec {
    private static final String HALF_DAYS = "half-days";
    private static final String ADVICE = "advice";
    private static final String PEOPLE = "people";

    private TeamSpec() {}

    static BilanSpec spec() {
        List<TableSpec> tables = new ArrayList<>();
        for (Team2020 team : Team2020.values()) {
            tables.add(table(HALF_DAYS, team));
            tables.add(table(ADVICE, team));
            tables.add(table(PEOPLE, team));
        }
        LocalText title = new LocalText("Équipes de 2020", "Teams of 2020");
        return BilanSpec.builder()
                .id("teams-2020")
                .title(title)
                .coverage(PublishedPeriods.YEAR_2020)
                .addIndicators(
                        Indicator.of(HALF_DAYS, new LocalText("demi-journées", "half-days"), Unit.HALF_DAYS),
                        Indicator.of(
                                ADVICE,
                                new LocalText("entretiens d’encadrement", "advice to managers"),
                                Unit.SESSIONS,
                                Filter.of("held", "TRUE"),
                                Filter.of("session-kind", "MANAGER_ADVICE")),
                        Indicator.of(PEOPLE, new LocalText("bénéficiaires", "beneficiaries"), Unit.BENEFICIARIES))
                .addSections(new Section("teams", title, tables))
                .build();
    }

    /** The table of a figure about one team. */
    static Optional<String> table(PublishedFigure figure) {
        for (Team2020 team : Team2020.values()) {
            if (figure.indicator().equals("permanence_sur_site")
                    && figure.period().equals(team.period())
                    && figure.member().equals(team.publishedName())) {
                return Optional.of(id(HALF_DAYS, team));
            }
            if (team.supportsName().equals(Optional.of(figure.member()))) {
                return Optional.of(id(PEOPLE, team));
            }
            if (team.adviceName().equals(Optional.of(figure.member()))) {
                return Optional.of(id(ADVICE, team));
            }
        }
        return Optional.empty();
    }

    private static TableSpec table(String indicator, Team2020 team) {
        return TableSpec.builder()
                .id(id(indicator, team))
                .title(new LocalText(indicator, indicator))
                .indicator(indicator)
                .addPeriods(PublishedPeriods.YEAR_2020)
                .addFilters(Filter.tag(team.tag().value()))
                .build();
    }

    private static String id(String indicator, Team2020 team) {
        return indicator + "." + team.tag();
    }
}

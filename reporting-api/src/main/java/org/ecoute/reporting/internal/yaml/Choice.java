package org.ecoute.reporting.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.Language;
import org.ecoute.reporting.Chart;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.RowChoice;
import org.ecoute.reporting.Unit;

/**
 * A constant that a file names, by an English and a French name. The English one is the constant's own in lower case.
 *
 * @param value the constant
 * @param names the English name, then the French one
 */
record Choice<E extends Enum<E>>(E value, List<String> names) implements Word {
    static final List<Choice<Unit>> UNITS = all(
            Unit.class,
            Map.of(
                    Unit.CASE_FILES, "dossiers",
                    Unit.REFERRALS, "saisines",
                    Unit.BENEFICIARIES, "beneficiaires",
                    Unit.SESSIONS, "entretiens",
                    Unit.CONTACTS, "contacts",
                    Unit.GROUP_SESSIONS, "actions-collectives",
                    Unit.COLLECTIVE_INTERVENTIONS, "interventions-collectives",
                    Unit.HALF_DAYS, "demi-journees",
                    Unit.DUTIES, "obligations",
                    Unit.BREACHES, "manquements"));
    static final List<Choice<Measure>> MEASURES = all(
            Measure.class,
            Map.of(
                    Measure.COUNT, "nombre",
                    Measure.SHARE, "part",
                    Measure.MONTHLY_AVERAGE, "moyenne-mensuelle",
                    Measure.RATE_OF_USE, "taux-de-recours",
                    Measure.DIFFERENCE, "ecart",
                    Measure.EVOLUTION, "evolution"));
    static final List<Choice<RowChoice>> ROWS =
            all(RowChoice.class, Map.of(RowChoice.COUNTED, "comptees", RowChoice.ALL, "toutes"));
    static final List<Choice<Chart>> CHARTS = all(
            Chart.class,
            Map.of(
                    Chart.NONE, "aucun",
                    Chart.BARS, "barres",
                    Chart.COLUMNS, "colonnes",
                    Chart.STACKED_BARS, "barres-empilees",
                    Chart.SMALL_MULTIPLES, "petits-multiples",
                    Chart.FUNNEL, "entonnoir",
                    Chart.TILE_MAP, "carte"));
    static final List<Choice<Order>> ORDERS =
            all(Order.class, Map.of(Order.LISTED, "liste", Order.LARGEST_FIRST, "decroissant"));
    static final List<Choice<Step>> STEPS = all(
            Step.class,
            Map.of(Step.MONTH, "mois", Step.QUARTER, "trimestre", Step.HALF_YEAR, "semestre", Step.YEAR, "annee"));

    /** The order of the rows of a table. */
    enum Order {
        LISTED,
        LARGEST_FIRST
    }

    private static <E extends Enum<E>> List<Choice<E>> all(Class<E> type, Map<E, String> french) {
        List<Choice<E>> all = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            String english = Word.folded(value.name());
            all.add(new Choice<>(
                    value,
                    List.of(english, Optional.ofNullable(french.get(value)).orElse(english))));
        }
        return List.copyOf(all);
    }

    /** The name of a constant in a file. */
    static <E extends Enum<E>> String name(List<Choice<E>> choices, E value, Language language) {
        return choices.stream()
                .filter(choice -> choice.value() == value)
                .findFirst()
                .orElseThrow()
                .name(language);
    }
}

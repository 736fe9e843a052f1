package org.ecoute.examples.bilan.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.reporting.Period;

/** The published figures of documents 000, 001 and 002, in their order. Immutable. */
public final class PublishedFigures {
    /** Scheme of the figures about the line for managers. */
    public static final String BLEU = "IAPR-NUMERO-BLEU";

    /** Scheme of the figures about the line for agents. */
    public static final String VERT = "IAPR-NUMERO-VERT";

    /** Scheme of the figures about the health crisis on both lines. */
    public static final String HEALTH_CRISIS = "IAPR-BLEU+VERT/FOCUS-COVID";

    /** Scheme of the figures about the lines FRANCE and DOM of Qualisocial. */
    public static final String LISTENING = "QUALISOCIAL-ECOUTE-24-7";

    /** Scheme of the figures about the health crisis on these lines. */
    public static final String LISTENING_HEALTH_CRISIS = LISTENING + "/FOCUS-COVID";

    /** Scheme of the figures about the central administration on these lines. */
    public static final String LISTENING_CENTRAL = LISTENING + "/FOCUS-AC";

    /** Scheme of the figures about the module for carers. */
    public static final String CARERS = "QUALISOCIAL-PROCHE-AIDANT";

    /** Scheme of the figures about the module on acute stress. */
    public static final String ACUTE_STRESS = "QUALISOCIAL-STRESS-AIGU";

    /** Dimension and member of totals. */
    public static final String TOTAL = "TOTAL";

    private static final List<String> RESOURCES = List.of("figures-000.csv", "figures-001.csv", "figures-002.csv");

    private final List<PublishedFigure> figures;

    private PublishedFigures(List<PublishedFigure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** Reads the project's own copies. */
    public static PublishedFigures load() {
        List<PublishedFigure> figures = new ArrayList<>();
        for (String resource : RESOURCES) {
            List<String> lines =
                    Resources.text(PublishedFigures.class, resource).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#") && !lines.get(i).startsWith("doc,")) {
                    figures.add(FigureLine.parse(i + 1, lines.get(i)));
                }
            }
        }
        return new PublishedFigures(figures);
    }

    /** All figures, in the order of the documents. */
    public List<PublishedFigure> all() {
        return figures;
    }

    /** The counts by member, in the order of the document; members whose value is lost are left out. */
    public Map<String, Integer> counts(Period period, String scheme, String indicator, String dimension) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        select(period, scheme, indicator, dimension).stream()
                .filter(one -> one.value().isPresent())
                .forEach(one -> counts.put(one.member(), one.count()));
        return counts;
    }

    /** One value. */
    public BigDecimal value(Period period, String scheme, String indicator, String dimension, String member) {
        return select(period, scheme, indicator, dimension).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .flatMap(PublishedFigure::value)
                .orElseThrow(() -> new IllegalArgumentException("No published figure for " + period.id() + " " + scheme
                        + " " + indicator + " by " + dimension + ": " + member + "."));
    }

    /** One count. */
    public int count(Period period, String scheme, String indicator, String dimension, String member) {
        return value(period, scheme, indicator, dimension, member).intValueExact();
    }

    /** A total. */
    public int total(Period period, String scheme, String indicator) {
        return count(period, scheme, indicator, TOTAL, TOTAL);
    }

    private List<PublishedFigure> select(Period period, String scheme, String indicator, String dimension) {
        List<PublishedFigure> selected = figures.stream()
                .filter(one -> one.period().equals(period)
                        && one.scheme().equals(scheme)
                        && one.indicator().equals(indicator)
                        && one.dimension().equals(dimension))
                .toList();
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("No published figure for " + period.id() + " " + scheme + " " + indicator
                    + " by " + dimension + ". Maybe another period or indicator.");
        }
        return selected;
    }
}

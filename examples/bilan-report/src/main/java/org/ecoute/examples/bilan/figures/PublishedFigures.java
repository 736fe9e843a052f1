package org.ecoute.examples.bilan.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ecoute.reporting.Period;

/** The published figures of document 002, in their order. Immutable. */
public final class PublishedFigures {
    /** Scheme of the figures about the line for managers. */
    public static final String BLEU = "IAPR-NUMERO-BLEU";

    /** Scheme of the figures about the line for agents. */
    public static final String VERT = "IAPR-NUMERO-VERT";

    /** Scheme of the figures about the health crisis on both lines. */
    public static final String HEALTH_CRISIS = "IAPR-BLEU+VERT/FOCUS-COVID";

    /** Dimension and member of totals. */
    public static final String TOTAL = "TOTAL";

    private static final String RESOURCE = "figures-002.csv";

    private final List<PublishedFigure> figures;

    private PublishedFigures(List<PublishedFigure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** Reads the project's own copy. */
    public static PublishedFigures load() {
        InputStream resource = Objects.requireNonNull(
                PublishedFigures.class.getResourceAsStream(RESOURCE), RESOURCE + " is not in the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            List<PublishedFigure> figures = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("#") && !line.startsWith("doc,")) {
                    figures.add(FigureLine.parse(number, line));
                }
            }
            return new PublishedFigures(figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All figures, in the order of the document. */
    public List<PublishedFigure> all() {
        return figures;
    }

    /** The counts by member, in the order of the document. */
    public Map<String, Integer> counts(Period period, String scheme, String indicator, String dimension) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        select(period, scheme, indicator, dimension).forEach(one -> counts.put(one.member(), one.count()));
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

package org.ecoute.examples.national.caseload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The distributions of {@code marginals.tsv}, by service and attribute. Immutable. */
final class Marginals {
    static final Marginals PUBLISHED = read();

    /** Stands for the choice of the service itself. */
    private static final String ANY = "any";

    private record Key(String service, String attribute) {}

    private record Line(Key key, String member, int weight) {
        static Line parse(String text) {
            String[] cells = text.split("\t", -1);
            return new Line(new Key(cells[0], cells[1]), cells[2], Integer.parseInt(cells[3]));
        }
    }

    private final Map<Key, Weighted> distributions;

    private Marginals(Map<Key, Weighted> distributions) {
        this.distributions = distributions;
    }

    /** How case files spread over the services. */
    Weighted services() {
        return of(ANY, "service");
    }

    Weighted of(String service, String attribute) {
        return Objects.requireNonNull(
                distributions.get(new Key(service, attribute)), () -> "no marginals: " + service + ", " + attribute);
    }

    private static Marginals read() {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Marginals.class.getResourceAsStream("marginals.tsv")),
                StandardCharsets.UTF_8))) {
            Map<Key, List<Line>> lines = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Line::parse)
                    .collect(Collectors.groupingBy(Line::key));
            Map<Key, Weighted> distributions = new HashMap<>();
            lines.forEach((key, members) -> distributions.put(
                    key,
                    new Weighted(
                            members.stream().map(Line::member).toList(),
                            members.stream().map(Line::weight).toList())));
            return new Marginals(distributions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

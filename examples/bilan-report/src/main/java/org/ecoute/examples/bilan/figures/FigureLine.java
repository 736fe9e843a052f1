package org.ecoute.examples.bilan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecoute.reporting.Period;

/** Reads one line of the copy: comma-separated, with quotes around fields that hold a comma. */
final class FigureLine {
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");
    private static final int FIELDS = 10;

    private FigureLine() {}

    static PublishedFigure parse(int number, String line) {
        List<String> fields = fields(line);
        if (fields.size() != FIELDS) {
            throw new IllegalStateException("Line " + number + " of the published figures has " + fields.size()
                    + " fields instead of " + FIELDS + ". Maybe a comma without quotes.");
        }
        return new PublishedFigure(
                number,
                fields.get(0).substring(0, fields.get(0).indexOf('_')),
                Period.ofDays(LocalDate.parse(fields.get(1)), LocalDate.parse(fields.get(2))),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6),
                Optional.of(fields.get(7)).filter(value -> !value.isEmpty()).map(BigDecimal::new),
                fields.get(8),
                fields.get(9));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(line);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            fields.add(quoted != null ? quoted.replace("\"\"", "\"") : matcher.group(2));
        }
        return fields;
    }
}

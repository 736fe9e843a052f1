package org.ecoute.reporting;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The stored form of a meaning, six words: unit, kind, first day, day after the last, filters, members. Codes are
 * percent-encoded, so that spaces, commas, semicolons and equals signs only divide.
 */
final class MeaningText {
    static final int WORDS = 6;
    private static final String NONE = "-";

    private MeaningText() {}

    static String write(CellMeaning meaning) {
        String filters = meaning.filters().stream()
                .map(one -> encode(one.dimension()) + "="
                        + one.codes().stream().map(MeaningText::encode).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        String members = meaning.members().entrySet().stream()
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining(";"));
        return String.join(
                " ",
                meaning.unit().name(),
                meaning.kind().name(),
                meaning.period().from().toString(),
                meaning.period().to().toString(),
                filters.isEmpty() ? NONE : filters,
                members.isEmpty() ? NONE : members);
    }

    static CellMeaning read(List<String> words) {
        List<Filter> filters = new ArrayList<>();
        for (String one : parts(words.get(4), ";")) {
            List<String> codes = parts(after(one), ",");
            filters.add(new Filter(
                    decode(before(one)),
                    codes.stream().map(MeaningText::decode).collect(Collectors.toCollection(TreeSet::new))));
        }
        SortedMap<String, String> members = new TreeMap<>();
        for (String one : parts(words.get(5), ";")) {
            members.put(decode(before(one)), decode(after(one)));
        }
        return new CellMeaning(
                Unit.valueOf(words.get(0)),
                CellMeaning.Kind.valueOf(words.get(1)),
                new Period(LocalDate.parse(words.get(2)), LocalDate.parse(words.get(3))),
                filters,
                members);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static List<String> parts(String text, String divider) {
        return text.equals(NONE) ? List.of() : Arrays.asList(text.split(divider, -1));
    }

    private static String before(String pair) {
        return pair.substring(0, equals(pair));
    }

    private static String after(String pair) {
        return pair.substring(equals(pair) + 1);
    }

    private static int equals(String pair) {
        int at = pair.indexOf('=');
        if (at < 0) {
            throw new IllegalArgumentException("no = in " + pair);
        }
        return at;
    }
}

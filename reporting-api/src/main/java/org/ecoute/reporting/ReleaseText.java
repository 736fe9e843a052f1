package org.ecoute.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored form of a release: a head, a line for each figure, a line for each sum, the proof. */
final class ReleaseText {
    private static final String MARK = "ecoute-release";
    private static final String VERSION = "1";
    private static final String NONE = "-";

    private ReleaseText() {}

    static String write(Release release) {
        StringBuilder text = new StringBuilder();
        line(text, MARK, VERSION);
        line(text, "number", release.number());
        line(text, "previous", release.previous().isEmpty() ? NONE : release.previous());
        line(text, "report", MeaningText.encode(release.report()));
        line(text, "as-of", release.asOf().map(Instant::toString).orElse(NONE));
        line(text, "threshold", release.threshold());
        line(text, "cells", release.cells().size());
        Map<CellMeaning, Integer> places = new HashMap<>();
        for (ReleasedCell cell : release.cells()) {
            places.put(cell.meaning(), places.size());
            line(
                    text,
                    cell.state(),
                    cell.count(),
                    cell.persons(),
                    cell.provisional() ? "provisional" : "final",
                    MeaningText.write(cell.meaning()));
        }
        line(text, "sums", release.sums().size());
        release.sums().forEach(sum -> line(text, write(sum, places)));
        return text.append(release.proof().text()).toString();
    }

    private static String write(ReleasedSum sum, Map<CellMeaning, Integer> places) {
        return String.join(
                        " ",
                        MeaningText.encode(sum.dimension()),
                        sum.overlapping() ? "overlapping" : "single",
                        sum.telling() ? "telling" : "silent",
                        String.valueOf(Objects.requireNonNull(places.get(sum.total()))))
                + sum.parts().stream()
                        .map(part -> " " + Objects.requireNonNull(places.get(part)))
                        .collect(Collectors.joining());
    }

    static Release read(String text) {
        TextLines lines = new TextLines("stored release", text);
        lines.line(words -> {
            if (!words.equals(List.of(MARK, VERSION))) {
                throw new IllegalArgumentException("it should be " + MARK + " " + VERSION);
            }
            return words;
        });
        int number = lines.count("number");
        String previous = lines.after("previous").get(0);
        String report = MeaningText.decode(lines.after("report").get(0));
        String asOf = lines.after("as-of").get(0);
        int threshold = lines.count("threshold");
        List<ReleasedCell> cells = new ArrayList<>();
        for (int left = lines.count("cells"); left > 0; left--) {
            cells.add(lines.line(ReleaseText::cell));
        }
        List<ReleasedSum> sums = new ArrayList<>();
        for (int left = lines.count("sums"); left > 0; left--) {
            sums.add(lines.line(words -> sum(words, cells)));
        }
        Proof proof = ProofText.read(lines);
        lines.end();
        return new Release(
                number,
                previous.equals(NONE) ? "" : previous,
                report,
                asOf.equals(NONE) ? Optional.empty() : Optional.of(Instant.parse(asOf)),
                threshold,
                cells,
                sums,
                proof);
    }

    private static ReleasedCell cell(List<String> words) {
        return new ReleasedCell(
                MeaningText.read(words.subList(4, 4 + MeaningText.WORDS)),
                Long.parseLong(words.get(1)),
                Long.parseLong(words.get(2)),
                words.get(3).equals("provisional"),
                ReleasedCell.State.valueOf(words.get(0)));
    }

    private static ReleasedSum sum(List<String> words, List<ReleasedCell> cells) {
        List<CellMeaning> named = words.subList(3, words.size()).stream()
                .map(place -> cells.get(Integer.parseInt(place)).meaning())
                .toList();
        return new ReleasedSum(
                MeaningText.decode(words.get(0)),
                words.get(1).equals("overlapping"),
                words.get(2).equals("telling"),
                named.get(0),
                named.subList(1, named.size()));
    }

    static void line(StringBuilder text, Object... words) {
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ").append(words[i]);
        }
        text.append('\n');
    }
}

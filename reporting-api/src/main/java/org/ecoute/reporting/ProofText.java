package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;

/** The stored form of a proof: its salt, a line for each figure, for each equation, for each table of possible values. */
final class ProofText {
    private ProofText() {}

    static String write(Proof proof) {
        StringBuilder text = new StringBuilder();
        ReleaseText.line(text, "salt", proof.salt());
        ReleaseText.line(text, "figures", proof.figures().size());
        for (Proof.Figure figure : proof.figures()) {
            ReleaseText.line(text, figure.standing(), figure.value(), figure.width(), figure.name());
        }
        ReleaseText.line(text, "equations", proof.equations().size());
        for (Proof.Equation equation : proof.equations()) {
            text.append(equation.total());
            numbers(text, equation.parts());
        }
        ReleaseText.line(text, "tables", proof.tables().size());
        for (Proof.Tables tables : proof.tables()) {
            text.append(tables.values().size());
            numbers(text, tables.figures());
            for (List<Long> row : tables.values()) {
                text.append("values");
                numbers(text, row);
            }
        }
        return text.toString();
    }

    private static void numbers(StringBuilder text, List<? extends Number> numbers) {
        numbers.forEach(number -> text.append(' ').append(number));
        text.append('\n');
    }

    static Proof read(TextLines lines) {
        String salt = String.join(" ", lines.after("salt"));
        List<Proof.Figure> figures = new ArrayList<>();
        for (int left = lines.count("figures"); left > 0; left--) {
            figures.add(lines.line(words -> new Proof.Figure(
                    String.join(" ", words.subList(3, words.size())),
                    Proof.Standing.valueOf(words.get(0)),
                    Long.parseLong(words.get(1)),
                    Long.parseLong(words.get(2)))));
        }
        List<Proof.Equation> equations = new ArrayList<>();
        for (int left = lines.count("equations"); left > 0; left--) {
            equations.add(lines.line(words ->
                    new Proof.Equation(Integer.parseInt(words.get(0)), places(words.subList(1, words.size())))));
        }
        List<Proof.Tables> tables = new ArrayList<>();
        for (int left = lines.count("tables"); left > 0; left--) {
            tables.add(tables(lines));
        }
        return new Proof(salt, figures, equations, tables);
    }

    private static Proof.Tables tables(TextLines lines) {
        List<Integer> head = lines.line(ProofText::places);
        List<List<Long>> values = new ArrayList<>();
        for (int left = head.get(0); left > 0; left--) {
            List<String> row = lines.after("values");
            values.add(row.stream().map(Long::valueOf).toList());
        }
        return new Proof.Tables(head.subList(1, head.size()), values);
    }

    private static List<Integer> places(List<String> words) {
        return words.stream().map(Integer::valueOf).toList();
    }
}

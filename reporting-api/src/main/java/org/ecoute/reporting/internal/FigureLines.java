package org.ecoute.reporting.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;

/**
 * The figures of a bilan, one a line. Every line says what the file may be used for, where the data come from and how
 * to read it (PREV-05), as lines travel without their file.
 */
final class FigureLines {
    static final List<String> HEAD = List.of(
            "table",
            "title",
            "counted",
            "period",
            "row",
            "rowLabel",
            "column",
            "columnLabel",
            "measure",
            "status",
            "value",
            "base",
            "pendingStatus",
            "pending",
            "asOf",
            "certificate",
            "certificateHash",
            "provenance",
            "readingNote");

    private final Bilan bilan;
    private final Language language;
    private final List<String> origin;

    FigureLines(Bilan bilan, Language language) {
        this.bilan = bilan;
        this.language = language;
        this.origin = List.of(
                bilan.asOf().map(Object::toString).orElse(""),
                bilan.certificate().level().name(),
                bilan.certificate().hash().orElse(""),
                bilan.provenance().stream().map(Enum::name).collect(Collectors.joining(" ")),
                bilan.notes().get(0).text().in(language));
    }

    Stream<List<String>> lines() {
        return Figure.all(bilan)
                .map(figure -> Stream.of(place(figure), number(figure), origin)
                        .flatMap(List::stream)
                        .toList());
    }

    private List<String> place(Figure figure) {
        return List.of(
                figure.table().spec().id(),
                figure.table().spec().title().in(language),
                figure.table().indicator().label().in(language),
                figure.column().period().id(),
                figure.row().member().code(),
                figure.row().member().label().in(language),
                figure.column().member().code(),
                figure.column().member().label().in(language),
                figure.column().measure().name());
    }

    private static List<String> number(Figure figure) {
        Cell cell = figure.cell();
        return List.of(
                CellText.status(cell),
                CellText.number(cell),
                figure.base(),
                figure.pending().map(CellText::status).orElse(""),
                figure.pending().map(CellText::number).orElse(""));
    }
}

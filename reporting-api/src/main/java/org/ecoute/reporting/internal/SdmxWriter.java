package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Period;

/**
 * Writes a bilan as an SDMX-CSV 2.0 data message: codes only. The first record carries what holds for the whole report
 * (attributes of no dimension), the others one observation each.
 */
public record SdmxWriter() implements BilanWriter {
    private static final List<String> STRUCTURE = List.of("dataflow", "ECOUTE:BILAN(1.0.0)", "I");
    private static final List<String> STRUCTURE_HEAD = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    private static final List<String> DIMENSIONS = List.of(
            "REPORT", "REPORT_TABLE", "ROW_DIMENSION", "ROW", "COLUMN_DIMENSION", "COLUMN", "MEASURE", "TIME_PERIOD");
    private static final List<String> OBSERVATION = List.of(
            "OBS_VALUE",
            "OBS_STATUS",
            "CONF_STATUS",
            "UNIT_MEASURE",
            "COUNTED",
            "BASE_VALUE",
            "PENDING_VALUE",
            "PENDING_CONF_STATUS");
    private static final List<String> REPORT = List.of(
            "TITLE", "AS_OF", "CERTIFICATE", "CERTIFICATE_HASH", "PROVENANCE", "READING_NOTE", "PROTECTION_NOTE");

    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        Csv text = new Csv();
        text.line(line(STRUCTURE_HEAD, DIMENSIONS, OBSERVATION, REPORT));
        text.line(line(STRUCTURE, empty(DIMENSIONS), empty(OBSERVATION), report(bilan)));
        SdmxStatus status = new SdmxStatus(bilan.certificate().level(), bilan.period());
        Figure.all(bilan)
                .map(figure -> line(STRUCTURE, place(bilan, figure), observation(figure, status), empty(REPORT)))
                .forEach(text::line);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String extension() {
        return "sdmx.csv";
    }

    private static List<String> report(Bilan bilan) {
        return List.of(
                bilan.title().english(),
                bilan.asOf().map(Object::toString).orElse(""),
                bilan.certificate().level().name(),
                bilan.certificate().hash().orElse(""),
                bilan.provenance().stream().map(Enum::name).collect(Collectors.joining(" ")),
                bilan.notes().get(0).text().english(),
                bilan.certificate().statement().english());
    }

    private static List<String> place(Bilan bilan, Figure figure) {
        List<String> axes = figure.table().axes().stream()
                .map(axis -> SdmxCode.of(axis.id()))
                .toList();
        Period period = figure.column().period();
        return List.of(
                SdmxCode.of(bilan.spec().id()),
                SdmxCode.of(figure.table().spec().id()),
                axes.isEmpty() ? SdmxCode.NOT_APPLICABLE : axes.get(0),
                SdmxCode.of(figure.row().member()),
                axes.size() < 2 ? SdmxCode.NOT_APPLICABLE : axes.get(1),
                SdmxCode.of(figure.column().member()),
                figure.column().measure().name(),
                SdmxCode.of(period));
    }

    private static List<String> observation(Figure figure, SdmxStatus status) {
        return List.of(
                CellText.number(figure.cell()),
                status.observation(figure),
                status.confidentiality(figure.cell()),
                SdmxCode.unit(figure.column().measure()),
                SdmxCode.of(figure.table().indicator().id()),
                figure.base(),
                figure.pending().map(CellText::number).orElse(""),
                figure.pending().map(status::confidentiality).orElse(""));
    }

    private static List<String> empty(List<String> head) {
        return Collections.nCopies(head.size(), "");
    }

    private static List<String> line(
            List<String> structure, List<String> dimensions, List<String> observation, List<String> report) {
        return Stream.of(structure, dimensions, observation, report)
                .flatMap(List::stream)
                .toList();
    }
}

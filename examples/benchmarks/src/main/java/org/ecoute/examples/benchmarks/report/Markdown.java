package org.ecoute.examples.benchmarks.report;

import java.util.stream.Collectors;

/** The report as a Markdown page, which is also what the command prints. */
public final class Markdown {
    private static final String HEAD =
            "| what | figure | beside | its figure | ratio | goal | met |\n| --- | ---: | --- | ---: | ---: | ---: | --- |\n";

    private Markdown() {}

    /** The page. */
    public static String of(Report report) {
        String sections = report.sections().stream().map(Markdown::section).collect(Collectors.joining("\n"));
        return "# Figures\n\nTaken with `" + report.command() + "` on " + report.machine() + ".\n\n" + sections;
    }

    private static String section(Report.Measured section) {
        String rows = section.rows().stream().map(Markdown::row).collect(Collectors.joining("\n"));
        return "## " + section.title() + "\n\n" + HEAD + rows + "\n\nMeasured in " + section.seconds() + " s (`--only "
                + section.name() + "`).\n";
    }

    private static String row(Row row) {
        String peer = row.peer()
                .map(one ->
                        one.name() + " | " + one.figure() + " | " + Quantity.digits(one.ratio()) + " " + one.reading())
                .orElse(" | | ");
        return "| " + row.what() + " | " + row.figure() + " | " + peer + " | "
                + row.goal().map(Goal::toString).orElse("") + " | "
                + row.met().map(met -> met ? "yes" : "**no**").orElse("") + " |";
    }
}

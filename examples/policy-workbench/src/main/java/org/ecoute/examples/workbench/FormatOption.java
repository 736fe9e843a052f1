package org.ecoute.examples.workbench;

import picocli.CommandLine.Option;

/** For whom the answer is. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private AnswerOptions.Format format = AnswerOptions.Format.TEXT;

    boolean json() {
        return format == AnswerOptions.Format.JSON;
    }
}

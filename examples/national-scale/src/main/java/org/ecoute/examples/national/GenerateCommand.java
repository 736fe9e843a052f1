package org.ecoute.examples.national;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.ecoute.examples.national.caseload.CaseLoad;
import org.ecoute.examples.national.caseload.CaseLoadFile;
import org.ecoute.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a made-up case load as JSON Lines. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
    private static final String STANDARD_OUT = "-";
    private static final int BUFFER = 1 << 16;

    @Parameters(paramLabel = "FILE", descriptionKey = "generate.file")
    private String file = STANDARD_OUT;

    @Option(names = "--size", paramLabel = "N", defaultValue = "100000", descriptionKey = "generate.size")
    private long size;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "generate.seed")
    private long seed;

    @Option(names = "--from", paramLabel = "N", defaultValue = "0", descriptionKey = "generate.from")
    private long from;

    @Option(names = "--damaged", paramLabel = "N", defaultValue = "0", descriptionKey = "generate.damaged")
    private int damaged;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", descriptionKey = "lang")
    private Language language = Language.FRENCH;

    @Override
    public Integer call() throws IOException {
        Console console = new Console(language);
        CaseLoadFile load = new CaseLoadFile(CaseLoad.ofSeed(seed), from, size, damaged);
        if (file.equals(STANDARD_OUT)) {
            load.write(System.out, written -> {});
            return CommandLine.ExitCode.OK;
        }
        try (OutputStream bytes = bytes()) {
            load.write(bytes, written -> console.step("generate.progress", written, size));
        }
        console.tell("generate.done", size, file);
        return CommandLine.ExitCode.OK;
    }

    private OutputStream bytes() throws IOException {
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(Path.of(file)), BUFFER);
        return file.endsWith(".gz") ? new GZIPOutputStream(bytes, BUFFER) : bytes;
    }
}

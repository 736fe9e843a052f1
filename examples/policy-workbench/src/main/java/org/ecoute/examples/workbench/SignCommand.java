package org.ecoute.examples.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Json;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.SummaryText;
import org.ecoute.rules.PackSignature;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Vouches for exactly these rules. Rules that cannot be used are not signed. */
@Command(name = "sign", mixinStandardHelpOptions = true, sortOptions = false)
final class SignCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", hideParamSyntax = true, paramLabel = "PACK", descriptionKey = "help.folder")
    private @Nullable String pack;

    @Option(names = "--key", paramLabel = "PRIVATEKEY", descriptionKey = "help.key")
    private @Nullable Path key;

    @Option(names = "--new-key", paramLabel = "FILE", descriptionKey = "help.new-key")
    private @Nullable Path newKey;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private AnswerOptions.Format format = AnswerOptions.Format.TEXT;

    SignCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (newKey != null && pack == null && key == null) {
            Path publicKey = new Keys(messages).make(newKey);
            answer(
                    Json.object().put("privateKey", newKey).put("publicKey", publicKey),
                    messages.of("sign.key", newKey),
                    messages.of("sign.public", publicKey));
            return ExitCode.ALLOWED;
        }
        if (pack == null || key == null || newKey != null) {
            throw new ParameterException(spec.commandLine(), messages.of("sign.missing"));
        }
        return sign(pack, key);
    }

    private int sign(String place, Path privateKey) {
        Messages messages = ecoute.messages();
        if (Files.isRegularFile(Path.of(place))) {
            throw new BadInputException(messages.of("sign.archive", place));
        }
        RulePack read = Packs.named(place, messages);
        PackSignature signature = PackSignature.of(read, new Keys(messages).privateKey(privateKey));
        try (SchemeRules rules = SchemeRules.of(read)) {
            Path file = Path.of(place, "pack.sig");
            Files.writeString(file, signature.text());
            answer(
                    Json.object()
                            .put("signature", file)
                            .put("rulePack", read.hash())
                            .put("version", rules.catalogue().manifest().version()),
                    messages.of("sign.done", rules.catalogue().manifest()),
                    messages.of("check.hash", read.hash()),
                    messages.of("sign.file", file));
            return ExitCode.ALLOWED;
        } catch (IOException unwritable) {
            throw new BadInputException(messages.of("file.unwritable", place), unwritable);
        }
    }

    private void answer(Json json, String first, String... more) {
        Console console = ecoute.console();
        Output output = new Output(console);
        output.writer()
                .print(
                        format == AnswerOptions.Format.JSON
                                ? json + "\n"
                                : SummaryText.of(ecoute.messages(), console.ansi(), console.width(), first, more));
        output.done();
    }
}

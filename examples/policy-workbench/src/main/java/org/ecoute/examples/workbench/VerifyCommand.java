package org.ecoute.examples.workbench;

import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Json;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.ProblemText;
import org.ecoute.examples.workbench.text.SummaryText;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does somebody who is trusted vouch for exactly these rules? */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", hideParamSyntax = true, paramLabel = "PACK", descriptionKey = "help.place")
    private @Nullable String pack;

    @Mixin
    private SignatureOption signature = new SignatureOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private AnswerOptions.Format format = AnswerOptions.Format.TEXT;

    VerifyCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (pack == null || !signature.isGiven()) {
            throw new ParameterException(spec.commandLine(), messages.of("verify.missing"));
        }
        Console console = ecoute.console();
        Output output = new Output(console);
        boolean json = format == AnswerOptions.Format.JSON;
        try {
            RulePack read = Packs.named(pack, messages);
            signature.policy(messages).check(read);
            output.writer()
                    .print(
                            json
                                    ? Json.object().put("valid", true).put("rulePack", read.hash()) + "\n"
                                    : SummaryText.of(
                                            messages,
                                            console.ansi(),
                                            console.width(),
                                            messages.of("verify.good"),
                                            messages.of("check.hash", read.hash())));
            output.done();
            return ExitCode.ALLOWED;
        } catch (RulePackException refused) {
            Json.Raw problems = ProblemText.json(refused.problems(), messages.language());
            output.writer()
                    .print(
                            json
                                    ? Json.object().put("valid", false).put("problems", problems) + "\n"
                                    : new ProblemText(messages, console.ansi(), console.width())
                                            .of(refused.problems(), messages.of("verify.bad")));
            output.done();
            return ExitCode.OTHERWISE;
        }
    }
}

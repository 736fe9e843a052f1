package org.ecoute.examples.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Json;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.ProblemText;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SchemeRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Can these rules be used? Tells every problem at once, each with its place and its cure. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Parameters(
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "PACK",
            defaultValue = Packs.BUNDLED,
            descriptionKey = "help.pack.argument")
    private String pack = Packs.BUNDLED;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private AnswerOptions.Format format = AnswerOptions.Format.TEXT;

    @Mixin
    private SignatureOption signature = new SignatureOption();

    CheckCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        Output output = new Output(ecoute.console());
        int exitCode;
        String answer;
        try {
            RulePack read = Packs.named(pack, messages);
            signature.policy(messages).check(read);
            try (SchemeRules rules = SchemeRules.of(read)) {
                answer = good(PackSummary.of(rules, read.signature().isPresent()));
            }
            exitCode = ExitCode.ALLOWED;
        } catch (RulePackException refused) {
            answer = bad(refused.problems());
            exitCode = ExitCode.OTHERWISE;
        }
        output.writer().print(answer);
        output.done();
        return exitCode;
    }

    private String good(PackSummary summary) {
        return format == AnswerOptions.Format.JSON
                ? summary.json() + "\n"
                : summary.text(ecoute.messages(), ecoute.console());
    }

    private String bad(List<Problem> problems) {
        Messages messages = ecoute.messages();
        if (format == AnswerOptions.Format.JSON) {
            return Json.object().put("usable", false).put("problems", ProblemText.json(problems, messages.language()))
                    + "\n";
        }
        return new ProblemText(
                        messages, ecoute.console().ansi(), ecoute.console().width())
                .of(problems, messages.of("check.bad", problems.size()));
    }
}

package org.ecoute.examples.workbench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.RulingText;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** May this act be done in this case file? One question, or a batch of them. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false)
final class JudgeCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "CASEFILE",
            descriptionKey = "help.casefile")
    private @Nullable String caseFile;

    @Parameters(index = "1", arity = "0..1", hideParamSyntax = true, paramLabel = "ACT", descriptionKey = "help.act")
    private @Nullable String act;

    @Option(names = "--batch", paramLabel = "QUESTIONS", descriptionKey = "help.batch")
    private @Nullable String batch;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "help.record")
    private @Nullable Path record;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    JudgeCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (batch != null) {
            if (caseFile != null) {
                throw new ParameterException(spec.commandLine(), messages.of("judge.both"));
            }
            return batch(new Input(batch, ecoute));
        }
        if (caseFile == null || act == null) {
            throw new ParameterException(spec.commandLine(), messages.of("judge.missing"));
        }
        Input caseInput = new Input(caseFile, ecoute);
        Input actInput = new Input(act, ecoute);
        if (caseInput.isStandard() && actInput.isStandard()) {
            throw new ParameterException(spec.commandLine(), messages.of("judge.standard"));
        }
        CaseFile read = caseInput.document(JsonReader.caseFiles());
        return single(read, actInput.document(JsonReader.acts(read)));
    }

    private int single(CaseFile read, Act proposed) {
        try (SchemeRules rules = options.rules(ecoute.messages());
                Recording recording = Recording.in(record, rules)) {
            new UnknownServices(rules.catalogue(), ecoute).warn(read);
            Explanation explanation = rules.explain(recording.kept(rules.judge(read, proposed)));
            Output output = new Output(ecoute.console());
            if (options.json()) {
                JsonWriter.explanations(ecoute.messages().language()).write(explanation, output.writer());
            } else {
                output.writer().print(text(rules).of(read, proposed, explanation));
            }
            output.done();
            return explanation.ruling().verdict() == Verdict.ALLOWED ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
        }
    }

    private int batch(Input questions) {
        try (SchemeRules rules = options.rules(ecoute.messages());
                Recording recording = Recording.in(record, rules)) {
            Answers answers = options.json()
                    ? new JsonAnswers(ecoute.messages().language())
                    : new TextAnswers(ecoute.messages(), text(rules));
            return new Batch(rules, ecoute, answers, recording).answer(questions);
        }
    }

    private RulingText text(SchemeRules rules) {
        Console console = ecoute.console();
        return new RulingText(ecoute.messages(), rules.catalogue(), console.ansi(), console.width());
    }
}

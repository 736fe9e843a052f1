package org.ecoute.examples.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.AssessmentText;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How do these case files stand at an instant? */
@Command(name = "assess", mixinStandardHelpOptions = true, sortOptions = false)
final class AssessCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", hideParamSyntax = true, paramLabel = "CASEFILES", descriptionKey = "help.casefiles")
    private List<String> caseFiles = List.of();

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "help.as-of")
    private @Nullable String asOf;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    AssessCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        if (caseFiles.isEmpty()) {
            throw new ParameterException(spec.commandLine(), ecoute.messages().of("assess.missing"));
        }
        if (asOf == null) {
            throw new ParameterException(spec.commandLine(), ecoute.messages().of("asof.missing"));
        }
        List<Input> inputs =
                caseFiles.stream().map(name -> new Input(name, ecoute)).toList();
        try (SchemeRules rules = options.rules(ecoute.messages())) {
            return new Audit(rules, ecoute, AsOf.of(asOf, ecoute.messages()), writer(rules)).of(inputs);
        }
    }

    private Audit.Writer writer(SchemeRules rules) {
        Console console = ecoute.console();
        if (options.json()) {
            JsonWriter<Assessment> json =
                    JsonWriter.assessments(ecoute.messages().language());
            return (caseFile, assessment, out) -> json.write(assessment, out);
        }
        AssessmentText text = new AssessmentText(ecoute.messages(), rules.catalogue(), console.ansi(), console.width());
        return (caseFile, assessment, out) -> out.println(text.of(caseFile, assessment));
    }
}

package org.ecoute.examples.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.RulingText;
import org.ecoute.examples.workbench.text.TraceText;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.analysis.TracedRule;
import org.ecoute.rules.analysis.Tracer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why is this act allowed or not? The ruling, every rule that held, those that nearly did, and what would change it. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
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

    @Option(names = "--pack", paramLabel = "PACK", defaultValue = Packs.BUNDLED, descriptionKey = "help.pack")
    private String pack = Packs.BUNDLED;

    @Mixin
    private FormatOption format = new FormatOption();

    ExplainCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (caseFile == null || act == null) {
            throw new ParameterException(spec.commandLine(), messages.of("explain.missing"));
        }
        Input caseInput = new Input(caseFile, ecoute);
        Input actInput = new Input(act, ecoute);
        if (caseInput.isStandard() && actInput.isStandard()) {
            throw new ParameterException(spec.commandLine(), messages.of("judge.standard"));
        }
        CaseFile read = caseInput.document(JsonReader.caseFiles());
        return explain(read, actInput.document(JsonReader.acts(read)));
    }

    private int explain(CaseFile read, Act proposed) {
        RulePack files = Packs.named(pack, ecoute.messages());
        try (SchemeRules rules = Packs.rules(pack, ecoute.messages())) {
            new UnknownServices(rules.catalogue(), ecoute).warn(read);
            Explanation explanation = rules.explain(rules.judge(read, proposed));
            Ruling ruling = explanation.ruling();
            Tracer tracer = Tracer.of(files);
            Output output = new Output(ecoute.console());
            if (format.json()) {
                output.writer()
                        .println(Json.of(Json.object(
                                "verdict",
                                ruling.verdict(),
                                "rulePack",
                                ruling.rulePack(),
                                "questions",
                                ruling.questions().stream()
                                        .map(question -> traced(question, tracer))
                                        .toList())));
            } else {
                Console console = ecoute.console();
                output.writer()
                        .print(new RulingText(ecoute.messages(), rules.catalogue(), console.ansi(), console.width())
                                .of(read, proposed, explanation));
                TraceText text = new TraceText(ecoute.messages(), rules.catalogue(), console.ansi(), console.width());
                byRulesThatHold(ruling, tracer)
                        .forEach((held, questions) -> output.writer()
                                .print(text.of(
                                        questions.get(0), tracer.trace(questions.get(0)), questions.size() - 1)));
            }
            output.done();
            return ruling.verdict() == Verdict.ALLOWED ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
        }
    }

    /** What is unknown makes several questions of one act; those with the same answer are told once. */
    private static Map<List<String>, List<Question>> byRulesThatHold(Ruling ruling, Tracer tracer) {
        return ruling.questions().stream()
                .collect(Collectors.groupingBy(
                        question -> tracer.trace(question).stream()
                                .filter(TracedRule::holds)
                                .map(rule -> rule.rule().name())
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Map<String, Object> traced(Question question, Tracer tracer) {
        List<TracedRule> rules = tracer.trace(question);
        return Json.object(
                "type", question.type(),
                "openedOn", question.openedOn(),
                "attributes", question.attributes(),
                "held",
                        rules.stream()
                                .filter(TracedRule::holds)
                                .map(ExplainCommand::traced)
                                .toList(),
                "nearMisses",
                        rules.stream()
                                .filter(TracedRule::isNearMiss)
                                .map(ExplainCommand::traced)
                                .toList());
    }

    private static Map<String, Object> traced(TracedRule rule) {
        return Json.object(
                "rule", rule.rule().name(),
                "clause", rule.rule().clause(),
                "place", rule.rule().file() + ":" + rule.rule().line(),
                "conditions",
                        rule.conditions().stream()
                                .map(one -> Json.object("text", one.text(), "holds", one.holds()))
                                .toList());
    }
}

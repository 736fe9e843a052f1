package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Json;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.ProblemText;
import org.ecoute.examples.workbench.text.SummaryText;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.decision.DecisionReplay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Are the decisions of a record reached again by the rules that made them? */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false)
final class ReplayCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", hideParamSyntax = true, paramLabel = "RECORD", descriptionKey = "help.replay")
    private @Nullable Path record;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "help.replay-pack")
    private List<String> packs = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private AnswerOptions.Format format = AnswerOptions.Format.TEXT;

    ReplayCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (record == null) {
            throw new ParameterException(spec.commandLine(), messages.of("replay.missing"));
        }
        if (!Files.isRegularFile(record)) {
            throw new BadInputException(new MissingFile(messages).said(record));
        }
        Map<RulePackHash, SchemeRules> compiled = new LinkedHashMap<>();
        Map<RulePackHash, RulePack> known = known(messages);
        try {
            DecisionReplay replay = DecisionReplay.of(
                    record,
                    hash -> Optional.ofNullable(known.get(hash))
                            .map(pack -> compiled.computeIfAbsent(hash, one -> SchemeRules.of(pack))));
            Output output = new Output(ecoute.console());
            output.writer().print(format == AnswerOptions.Format.JSON ? json(replay) : text(replay));
            output.done();
            return replay.problem().isEmpty() ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
        } finally {
            compiled.values().forEach(SchemeRules::close);
        }
    }

    private Map<RulePackHash, RulePack> known(Messages messages) {
        Map<RulePackHash, RulePack> known = new LinkedHashMap<>();
        RulePack bundled = RulePack.bundled();
        known.put(bundled.hash(), bundled);
        packs.stream().map(name -> Packs.named(name, messages)).forEach(pack -> known.put(pack.hash(), pack));
        return known;
    }

    private String json(DecisionReplay replay) {
        List<Problem> problems = replay.problem().stream().toList();
        return Json.object()
                        .put("reproduced", replay.problem().isEmpty())
                        .put("decisions", replay.decisions())
                        .put("questions", replay.questions())
                        .put("head", replay.head())
                        .put(
                                "problems",
                                ProblemText.json(problems, ecoute.messages().language()))
                + "\n";
    }

    private String text(DecisionReplay replay) {
        Messages messages = ecoute.messages();
        Console console = ecoute.console();
        String counts = messages.of("replay.counts", replay.decisions(), replay.questions());
        return replay.problem()
                .map(problem -> new ProblemText(messages, console.ansi(), console.width()).of(List.of(problem), counts))
                .orElseGet(() -> SummaryText.of(
                        messages,
                        console.ansi(),
                        console.width(),
                        messages.of("replay.good"),
                        counts,
                        messages.of("replay.head", replay.head())));
    }
}

package org.ecoute.examples.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.ComparisonText;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.analysis.Approvals;
import org.ecoute.rules.analysis.CaseComparison;
import org.ecoute.rules.analysis.PackComparison;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.analysis.ServiceComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which rulings does an edit change? Of all questions there are, and of recorded case files. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", hideParamSyntax = true, paramLabel = "OLD", descriptionKey = "help.old")
    private @Nullable String older;

    @Parameters(index = "1", arity = "0..1", hideParamSyntax = true, paramLabel = "NEW", descriptionKey = "help.new")
    private @Nullable String newer;

    @Option(names = "--cases", paramLabel = "CASEFILES", descriptionKey = "help.cases")
    private List<String> cases = List.of();

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "help.cases.as-of")
    private @Nullable String asOf;

    @Option(names = "--approval", paramLabel = "FILE", descriptionKey = "help.approval")
    private @Nullable Path approval;

    @Option(names = "--draft-approval", paramLabel = "FILE", descriptionKey = "help.draft")
    private @Nullable Path draft;

    @Mixin
    private FormatOption format = new FormatOption();

    DiffCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (older == null || newer == null) {
            throw new ParameterException(spec.commandLine(), messages.of("diff.missing"));
        }
        Approvals approvals = approvals();
        List<Input> inputs = cases.stream().map(name -> new Input(name, ecoute)).toList();
        RulePack before = Packs.named(older, messages);
        RulePack after = Packs.named(newer, messages);
        PackComparison comparison = PackComparison.of(before, after);
        List<ServiceComparison> compared = new ArrayList<>();
        Progress progress =
                new Progress(ecoute.console(), messages, comparison.services().size());
        for (ServiceId service : comparison.services()) {
            compared.add(comparison.compare(service));
            progress.step();
        }
        progress.end();
        Optional<CaseCorpus> corpus = inputs.isEmpty() ? Optional.empty() : Optional.of(corpus(before, after, inputs));
        List<RulingChange> changes =
                compared.stream().flatMap(one -> one.changes().stream()).toList();
        write(new DiffAnswer(before, after, compared, comparison, corpus, approvals, approval != null));
        if (draft != null) {
            write(draft, Approvals.draft(changes));
        }
        if (corpus.filter(one -> one.rejected() > 0).isPresent()) {
            return ExitCode.BAD_INPUT;
        }
        return changes.stream().allMatch(approvals::approve) ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }

    private Approvals approvals() {
        if (approval == null) {
            return Approvals.NONE;
        }
        if (!Files.isReadable(approval) || Files.isDirectory(approval)) {
            throw new BadInputException(new MissingFile(ecoute.messages()).said(approval));
        }
        try {
            return Approvals.read(approval.toString(), Files.readString(approval));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseCorpus corpus(RulePack before, RulePack after, List<Input> inputs) {
        try (SchemeRules was = SchemeRules.of(before);
                SchemeRules is = SchemeRules.of(after)) {
            CaseCorpus corpus = new CaseCorpus(
                    new CaseComparison(was, is),
                    Optional.ofNullable(asOf).map(text -> AsOf.of(text, ecoute.messages())),
                    ecoute);
            inputs.forEach(corpus::read);
            return corpus;
        }
    }

    private void write(DiffAnswer answer) {
        Console console = ecoute.console();
        Output output = new Output(console);
        if (format.json()) {
            output.writer().println(answer.json());
        } else {
            ComparisonText text =
                    new ComparisonText(ecoute.messages(), answer.catalogue(), console.ansi(), console.width());
            output.writer().print(answer.text(text));
        }
        output.done();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

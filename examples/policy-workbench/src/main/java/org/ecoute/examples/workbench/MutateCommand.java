package org.ecoute.examples.workbench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ecoute.examples.workbench.text.MutationText;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.FailingScenariosException;
import org.ecoute.rules.analysis.Mutant;
import org.ecoute.rules.analysis.MutantFate;
import org.ecoute.rules.analysis.Mutation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Would the scenarios of a pack notice a slip in a rule? Makes every small slip once and runs them. */
@Command(name = "mutate", mixinStandardHelpOptions = true, sortOptions = false)
final class MutateCommand implements Callable<Integer> {
    private static final double PERCENT = 100.0;

    private final Ecoute ecoute;

    @Parameters(
            index = "0",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "PACK",
            defaultValue = Packs.BUNDLED,
            descriptionKey = "help.pack.argument")
    private String pack = Packs.BUNDLED;

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "help.service")
    private @Nullable String service;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "95",
            descriptionKey = "help.mutate.threshold")
    private double threshold;

    @Option(names = "--summary", descriptionKey = "help.mutate.summary")
    private boolean summary;

    @Mixin
    private FormatOption format = new FormatOption();

    MutateCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Mutation mutation = mutation();
        List<Mutant> chosen = mutation.mutants().stream().filter(this::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new BadInputException(ecoute.messages().of("mutate.none", String.valueOf(service)));
        }
        Progress progress = new Progress(ecoute.console(), ecoute.messages(), chosen.size());
        List<MutantFate> fates = chosen.parallelStream()
                .map(mutant -> {
                    MutantFate fate = mutation.fate(mutant);
                    synchronized (progress) {
                        progress.step();
                    }
                    return fate;
                })
                .toList();
        progress.end();
        List<Acceptance> unused = service == null ? unused(mutation, fates) : List.of();
        Console console = ecoute.console();
        Output output = new Output(console);
        if (format.json()) {
            output.writer()
                    .println(Json.of(ExerciseJson.of(
                            fates, mutation.scenarios(), ecoute.messages().language())));
        } else {
            MutationText text = new MutationText(ecoute.messages(), console.ansi(), console.width());
            output.writer().print(text.of(fates, mutation.scenarios(), threshold, !summary));
            output.writer().print(text.unused(unused));
        }
        output.done();
        return killed(fates) >= threshold && unused.isEmpty() ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }

    /** What is explained and does not survive may hide the next survivor. */
    private static List<Acceptance> unused(Mutation mutation, List<MutantFate> fates) {
        Set<Acceptance> used =
                fates.stream().flatMap(fate -> fate.accepted().stream()).collect(Collectors.toSet());
        return mutation.acceptances().stream()
                .filter(one -> !used.contains(one))
                .toList();
    }

    private Mutation mutation() {
        try {
            return Mutation.of(Packs.named(pack, ecoute.messages()));
        } catch (FailingScenariosException failing) {
            throw new BadInputException(
                    ecoute.messages().of("mutate.failing")
                            + "\n"
                            + failing.message(ecoute.messages().language()),
                    failing);
        }
    }

    private boolean isChosen(Mutant mutant) {
        return service == null
                || mutant.rule().services().stream().anyMatch(one -> one.value().equals(service));
    }

    /** The share of mutants that are noticed, of those that change a ruling at all. */
    private static double killed(List<MutantFate> fates) {
        long noticeable = fates.stream().filter(fate -> !fate.isEquivalent()).count();
        long killed = fates.stream().filter(MutantFate::isKilled).count();
        return noticeable == 0 ? PERCENT : PERCENT * killed / noticeable;
    }
}

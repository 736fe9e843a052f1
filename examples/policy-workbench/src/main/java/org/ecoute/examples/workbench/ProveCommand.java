package org.ecoute.examples.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.ProofText;
import org.ecoute.model.Nearest;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.Prover;
import org.ecoute.rules.analysis.ServiceProof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is there a question that a pack does not answer, or a rule that does nothing? Looks at all questions there are. */
@Command(name = "prove", mixinStandardHelpOptions = true, sortOptions = false)
final class ProveCommand implements Callable<Integer> {
    private final Ecoute ecoute;
    private final List<ServiceProof> proofs = new ArrayList<>();

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

    @Option(names = "--accepted", descriptionKey = "help.accepted")
    private boolean accepted;

    @Mixin
    private FormatOption format = new FormatOption();

    ProveCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        RulePack read = Packs.named(pack, messages);
        Prover prover = Prover.of(read);
        Console console = ecoute.console();
        ProofText text = new ProofText(messages, prover.catalogue(), console.ansi(), console.width());
        Output output = new Output(console);
        List<Object> told = new ArrayList<>();
        for (ServiceId one : services(prover.catalogue())) {
            long start = System.nanoTime();
            ServiceProof proof = prover.prove(one);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            proofs.add(proof);
            if (format.json()) {
                told.add(new AnalysisJson(messages.language()).of(proof, took));
            } else {
                output.writer().print(text.of(proof, took, accepted));
                output.done();
            }
        }
        List<Acceptance> unused = service == null ? unused(prover) : List.of();
        output.writer()
                .print(format.json() ? json(told, unused, read) + "\n" : text.summary(proofs, unused, read.hash()));
        output.done();
        boolean proved = unused.isEmpty()
                && proofs.stream().allMatch(proof -> proof.unexplained().isEmpty());
        return proved ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }

    private String json(List<Object> services, List<Acceptance> unused, RulePack read) {
        AnalysisJson json = new AnalysisJson(ecoute.messages().language());
        return Json.of(Json.object(
                "rulePack",
                read.hash(),
                "services",
                services,
                "unusedAcceptances",
                unused.stream().map(json::of).toList()));
    }

    private List<ServiceId> services(RuleCatalogue catalogue) {
        List<ServiceId> all = catalogue.services().stream().map(one -> one.id()).toList();
        if (service == null) {
            return all;
        }
        ServiceId asked = ServiceId.of(service);
        if (!all.contains(asked)) {
            throw new BadInputException(ecoute.messages().of("service.none", service)
                    + Nearest.to(service, all.stream().map(ServiceId::value).toList())
                            .map(near -> " " + ecoute.messages().of("input.maybe", near))
                            .orElse(""));
        }
        return List.of(asked);
    }

    /** What is accepted and not there may hide the next flaw. */
    private List<Acceptance> unused(Prover prover) {
        Set<Acceptance> used = new HashSet<>();
        proofs.forEach(proof -> proof.flaws().forEach(flaw -> flaw.accepted().ifPresent(used::add)));
        return prover.acceptances().stream().filter(one -> !used.contains(one)).toList();
    }
}

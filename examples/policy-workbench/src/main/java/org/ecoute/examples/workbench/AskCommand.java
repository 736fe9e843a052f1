package org.ecoute.examples.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.InterviewText;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Nearest;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Asking;
import org.ecoute.rules.analysis.Interview;
import org.ecoute.rules.analysis.Prover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** May this be done? Asks for nothing but what still matters, what decides soonest first. */
@Command(name = "ask", mixinStandardHelpOptions = true, sortOptions = false)
final class AskCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "SERVICE",
            descriptionKey = "help.ask.service")
    private @Nullable String service;

    @Option(names = "--opened", paramLabel = "DATE", descriptionKey = "help.ask.opened")
    private @Nullable String opened;

    @Option(names = "--pack", paramLabel = "PACK", defaultValue = Packs.BUNDLED, descriptionKey = "help.pack")
    private String pack = Packs.BUNDLED;

    @Mixin
    private FormatOption format = new FormatOption();

    AskCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (service == null) {
            throw new ParameterException(spec.commandLine(), messages.of("ask.missing"));
        }
        RulePack files = Packs.named(pack, messages);
        RuleCatalogue catalogue = Prover.of(files).catalogue();
        ServiceId asked = known(service, catalogue);
        InterviewText text = new InterviewText(
                messages, catalogue, ecoute.console().ansi(), ecoute.console().width());
        Dialogue dialogue = new Dialogue(ecoute.console(), text);
        List<String> kinds = Interview.kinds(files, asked);
        String kind = dialogue.choose(messages.of("ask.kind"), kinds, text::kind);
        LocalDate day = day(asked, catalogue);
        Interview interview = Interview.of(files, asked, kind, day);
        Map<String, Object> answers = new LinkedHashMap<>();
        while (interview.next().isPresent()) {
            Asking asking = interview.next().orElseThrow();
            interview = dialogue.answer(interview, asking, answers);
        }
        return tell(asked, kind, day, answers, interview, text);
    }

    private ServiceId known(String name, RuleCatalogue catalogue) {
        List<String> services =
                catalogue.services().stream().map(one -> one.id().value()).toList();
        if (!services.contains(name)) {
            throw new BadInputException(ecoute.messages().of("service.none", name)
                    + Nearest.to(name, services)
                            .map(near -> " " + ecoute.messages().of("input.maybe", near))
                            .orElse(""));
        }
        return ServiceId.of(name);
    }

    /** The day that was asked for, or one on which the service is in force. */
    private LocalDate day(ServiceId asked, RuleCatalogue catalogue) {
        if (opened != null) {
            try {
                return LocalDate.parse(opened);
            } catch (DateTimeException e) {
                throw new BadInputException(ecoute.messages().of("ask.date", opened), e);
            }
        }
        LocalDate today = LocalDate.now(ClauseVersion.CONTRACT_ZONE);
        return catalogue.inForce(asked, today)
                ? today
                : catalogue
                        .service(asked)
                        .flatMap(Service::datedBy)
                        .flatMap(catalogue::clause)
                        .flatMap(clause -> clause.versions().stream().reduce((earlier, later) -> later))
                        .flatMap(ClauseVersion::from)
                        .orElse(today);
    }

    private int tell(
            ServiceId asked,
            String kind,
            LocalDate day,
            Map<String, Object> answers,
            Interview interview,
            InterviewText text) {
        Output output = new Output(ecoute.console());
        String outcome = interview.outcome().orElseThrow();
        if (format.json()) {
            output.writer()
                    .println(Json.of(Json.object(
                            "service", asked,
                            "question", kind,
                            "openedOn", day,
                            "answers", answers,
                            "outcome", outcome,
                            "rules",
                                    interview.holding().stream().map(Rule::name).toList())));
        } else {
            output.writer().print(text.of(kind, day, outcome, interview.holding()));
        }
        output.done();
        return outcome.equals(Verdict.ALLOWED.name()) ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }
}

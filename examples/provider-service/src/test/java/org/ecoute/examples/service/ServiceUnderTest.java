package org.ecoute.examples.service;

import java.io.StringReader;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.compliance.Answer;
import org.ecoute.compliance.History;
import org.ecoute.compliance.Played;
import org.ecoute.compliance.ProviderSystem;
import org.ecoute.compliance.ToldDuty;
import org.ecoute.examples.service.ApiClient.Reply;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service as the conformance kit sees it: acts go in by its REST interface, each with the token of whoever may record it and
 * the clock at its instant. What nobody may record by that interface counts as not covered.
 */
final class ServiceUnderTest implements ProviderSystem {
    private final RunningService service;
    private final SetClock clock;

    ServiceUnderTest(RunningService service, SetClock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Played play(History history) {
        if (history.acts().stream().anyMatch(act -> act.type() == ActType.CANCELLATION)) {
            // the service names acts itself, so that no history can know whose act it withdraws
            return Played.notCovered();
        }
        Act first = history.acts().get(0);
        now(first.at());
        ApiClient psychologist = as("psychologist", history);
        Reply opened = psychologist.post("/api/case-files", opening(history));
        List<Answer> answers = new ArrayList<>(List.of(answer(opened)));
        if (opened.status() != 201) {
            return new Played(answers, Optional.of(empty(history)), Optional.empty());
        }
        String path = "/api/case-files/" + opened.json().get("caseFile").stringValue();
        boolean shown = false;
        for (Act act : history.acts().subList(1, history.acts().size())) {
            now(act.at());
            shown |= act instanceof Disclosure;
            answers.add(
                    act instanceof Disclosure disclosure
                            ? view(path, disclosure, history)
                            : record(path, act, history));
        }
        now(history.until());
        // what is shown to somebody is a view of the service, not an entry in its case file
        return new Played(
                answers,
                shown ? Optional.empty() : Optional.of(recorded(psychologist, path, history)),
                history.asksDuties() ? Optional.of(duties(psychologist, path)) : Optional.empty());
    }

    private void now(OffsetDateTime at) {
        clock.advance(Duration.between(clock.instant(), at));
    }

    private ApiClient as(String role, History history) {
        boolean wpo = history.caseFile().service().value().startsWith("wpo-");
        return service.as(role, wpo ? RunningService.OTHER_CLIENT : RunningService.CLIENT);
    }

    private static String opening(History history) {
        CaseFile one = CaseFile.builder()
                .from(history.caseFile())
                .acts(List.of(history.acts().get(0)))
                .build();
        ObjectNode body = Bodies.object(JsonWriter.caseFiles().text(one));
        body.remove("id");
        body.get("acts").forEach(act -> ((ObjectNode) act).remove(Set.of("id", "recordedAt")));
        return body.toString();
    }

    private Answer record(String path, Act act, History history) {
        ObjectNode body = Bodies.object(JsonWriter.acts().text(act));
        body.remove(Set.of("id", "recordedAt"));
        return answer(as(author(act), history).post(path + "/acts", body.toString()));
    }

    private static String author(Act act) {
        boolean clients = act instanceof DerogationDecision
                || (act instanceof CrisisDecision crisis
                        && !crisis.by().equals(Set.of(Role.COORDINATING_PSYCHOLOGIST)));
        return clients ? "scheme-lead" : "psychologist";
    }

    private Answer view(String path, Disclosure disclosure, History history) {
        for (ServiceRole role : ServiceRole.values()) {
            if (role.recipient() == disclosure.to() && role != ServiceRole.PSYCHOLOGIST) {
                String content =
                        disclosure.content().name().toLowerCase(Locale.ROOT).replace('_', '-');
                Reply reply = as(role.code(), history).get(path + "/views/" + content);
                if (reply.status() == 200) {
                    return Answer.of(Verdict.ALLOWED);
                }
                return reply.status() == 403 ? Answer.of(Verdict.REFUSED) : Answer.none();
            }
        }
        return Answer.none();
    }

    private static Answer answer(Reply reply) {
        return switch (reply.status()) {
            case 201 -> Answer.of(Verdict.ALLOWED);
            case 202 -> Answer.of(Verdict.NEEDS_APPROVAL);
            // also a first act that somebody would have to approve: no case file is kept to approve it in
            case 409 -> new Answer(Optional.of(verdict(reply.json())), clauses(reply.json()));
            case 422 -> Answer.of(Verdict.UNDETERMINED);
            // the interface does not let anybody say this: no token may, or the body has no such form
            default -> Answer.none();
        };
    }

    private static Verdict verdict(JsonNode problem) {
        JsonNode told = problem.findValue("verdict");
        return told == null ? Verdict.REFUSED : Verdict.valueOf(told.stringValue());
    }

    private static Set<ClauseId> clauses(JsonNode problem) {
        Set<ClauseId> clauses = new TreeSet<>();
        problem.findValues("clause").forEach(clause -> clauses.add(ClauseId.of(clause.stringValue())));
        return clauses;
    }

    private static CaseFile recorded(ApiClient psychologist, String path, History history) {
        CaseFile held = JsonReader.caseFiles()
                .document("case file", new StringReader(psychologist.get(path).body()));
        return CaseFile.builder().from(held).id(CaseFileId.of(history.id())).build();
    }

    private static CaseFile empty(History history) {
        return CaseFile.builder().from(history.caseFile()).acts(List.<Act>of()).build();
    }

    private static List<ToldDuty> duties(ApiClient psychologist, String path) {
        List<ToldDuty> duties = new ArrayList<>();
        psychologist
                .get(path + "/assessment")
                .json()
                .get("duties")
                .forEach(duty -> duties.add(new ToldDuty(
                        DutyKind.valueOf(duty.get("kind").stringValue()),
                        new Creditor(duty.get("owedTo").stringValue()),
                        Optional.ofNullable(duty.get("due")).map(due -> OffsetDateTime.parse(due.stringValue())),
                        DutyState.valueOf(duty.get("state").stringValue()))));
        return duties;
    }
}

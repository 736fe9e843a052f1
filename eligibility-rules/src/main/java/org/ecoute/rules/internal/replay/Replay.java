package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.Consequence;

/**
 * Replays the acts of a case file along every path that its unknown attributes leave open, and judges each act on each
 * path. The state is small and without a clock, so judging a proposed act and auditing a past one are the same thing.
 */
final class Replay {
    /** More open paths than this are not followed; see {@link TooManyUnknowns}. */
    static final int MOST_PATHS = 4096;

    private final QuestionMaker questions;
    private final QuestionJudge judge;
    private final Unknowns unknowns;
    private final CaseFile caseFile;
    private final List<ServiceId> services;
    private List<Path> paths;
    private final List<Judged> judged;

    Replay(QuestionMaker questions, QuestionJudge judge, Unknowns unknowns, Persons persons, CaseFile caseFile) {
        this.questions = questions;
        this.judge = judge;
        this.unknowns = unknowns;
        this.caseFile = caseFile;
        this.services = Stream.concat(
                        Stream.of(caseFile.service()), caseFile.acts().stream().flatMap(act -> act.service().stream()))
                .distinct()
                .toList();
        this.paths = persons.start(caseFile, services);
        this.judged = new ArrayList<>();
    }

    private Replay(Replay before) {
        this.questions = before.questions;
        this.judge = before.judge;
        this.unknowns = before.unknowns;
        this.caseFile = before.caseFile;
        this.services = before.services;
        this.paths = before.paths;
        this.judged = new ArrayList<>(before.judged);
    }

    /** Another one that has come as far. */
    Replay copy() {
        return new Replay(this);
    }

    /**
     * Whether the act only comes after what is there. It must not take anything back, nor name a service or a role that
     * would have made the beginning another one.
     */
    boolean canGoOnWith(Act act) {
        boolean cancels = act instanceof Cancellation
                || act.id().filter(this::isCancelled).isPresent();
        boolean elsewhere =
                act.service().isPresent() && !services.contains(act.service().get());
        boolean rolesKnown =
                caseFile.beneficiaries().stream().allMatch(one -> one.role().isPresent());
        return !cancels && !elsewhere && rolesKnown && isUpTo(act.at().toInstant());
    }

    /** A cancellation may stand before what it cancels. */
    private boolean isCancelled(ActId id) {
        return caseFile.acts().stream()
                .anyMatch(act -> act instanceof Cancellation cancellation
                        && cancellation.of().equals(id));
    }

    /** Whether no act is later than this. */
    boolean isUpTo(Instant instant) {
        return judged.stream().noneMatch(one -> one.act().at().toInstant().isAfter(instant));
    }

    /** The open paths after the acts so far. */
    List<Path> paths() {
        return paths;
    }

    /** The acts so far with their trials, records among them. */
    List<Judged> judged() {
        return judged;
    }

    /** Judges the next act and goes on to the state after it. */
    void step(int index, Act act) {
        ServiceId service = act.service().orElse(caseFile.service());
        List<Unknown> open = unknowns.of(act, service, services);
        List<Unknown> lasting = open.stream().filter(Unknown::lasting).toList();
        List<Unknown> passing = open.stream().filter(one -> !one.lasting()).toList();
        List<Path> next = new ArrayList<>();
        List<Trial> trials = new ArrayList<>();
        for (Path path : paths) {
            for (Completions.Completed fixed : Completions.of(act, index, lasting)) {
                Map<MissingFact, Object> assumed = plus(path.assumptions(), fixed.assumed());
                List<Trial> here = Completions.of(fixed.act(), index, passing).stream()
                        .map(completed -> trial(path, completed, assumed, service))
                        .toList();
                trials.addAll(here);
                next.add(after(path, fixed.act(), index, assumed, service, here));
            }
            TooManyUnknowns.check(next.size(), trials.size());
        }
        paths = next;
        judged.add(new Judged(index, act, service, trials));
    }

    private Trial trial(
            Path path, Completions.Completed completed, Map<MissingFact, Object> assumed, ServiceId service) {
        List<Answer> answers = answers(path.state(), completed.act(), service);
        return new Trial(plus(assumed, completed.assumed()), completed.act(), path.acts(), worst(answers), answers);
    }

    private List<Answer> answers(CaseState state, Act act, ServiceId service) {
        List<Optional<BeneficiaryId>> about = act.concerns().isEmpty()
                ? List.of(Optional.empty())
                : act.concerns().stream().map(Optional::of).toList();
        return about.stream()
                .flatMap(one -> questions.question(state, act, service, one).stream()
                        .map(question -> judge.answer(question, QuestionMaker.openedOn(state, act), one)))
                .toList();
    }

    private static Verdict worst(List<Answer> answers) {
        if (answers.isEmpty() || answers.stream().anyMatch(one -> one.verdict() == Verdict.REFUSED)) {
            return Verdict.REFUSED;
        }
        return answers.stream().allMatch(one -> one.verdict() == Verdict.ALLOWED)
                ? Verdict.ALLOWED
                : Verdict.NEEDS_APPROVAL;
    }

    private static Path after(
            Path path, Act act, int index, Map<MissingFact, Object> assumed, ServiceId service, List<Trial> trials) {
        Verdict verdict = trials.stream().map(Trial::verdict).distinct().count() == 1
                ? trials.get(0).verdict()
                : Verdict.UNDETERMINED;
        List<CreatedDuty> created = new ArrayList<>(path.created());
        if (verdict == Verdict.ALLOWED && happened(act)) {
            created.addAll(created(trials.get(0).answers(), act, index, service));
        }
        List<Act> acts = new ArrayList<>(path.acts());
        acts.add(act);
        return new Path(Transition.after(path.state(), act, service, verdict), acts, assumed, created);
    }

    /** The duties that an allowed act creates. */
    static List<CreatedDuty> created(List<Answer> answers, Act act, int index, ServiceId service) {
        return answers.stream()
                .flatMap(answer -> answer.duties().stream()
                        .map(rule -> new CreatedDuty(
                                rule, (Consequence.Owes) rule.consequence(), act, index, service, answer)))
                .toList();
    }

    /** A session that did not take place, or is not known to have, neither breaches a clause nor creates a duty. */
    static boolean happened(Act act) {
        return !(act instanceof Session session) || session.held().orElse(false);
    }

    /** Records are kept, not judged. */
    static boolean isJudged(Act act) {
        return switch (act.type()) {
            case CONSENT, CLOSURE, MESSAGE_RECEIVED, MISSION_ORDER_RETURNED, CANCELLATION -> false;
            default -> true;
        };
    }

    private static Map<MissingFact, Object> plus(Map<MissingFact, Object> some, Map<MissingFact, Object> others) {
        if (others.isEmpty()) {
            return some;
        }
        Map<MissingFact, Object> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }
}

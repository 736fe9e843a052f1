package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.ecoute.rules.internal.language.RuleTree;

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
        this.services = services(caseFile);
        this.paths = persons.start(caseFile, services);
        this.judged = new ArrayList<>();
    }

    /** That of the case file first. */
    private static List<ServiceId> services(CaseFile caseFile) {
        Set<ServiceId> services = new LinkedHashSet<>();
        services.add(caseFile.service());
        for (Act act : caseFile.acts()) {
            act.service().ifPresent(services::add);
        }
        return List.copyOf(services);
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
        List<Unknown> unknown = unknowns.of(act, service, services);
        List<Completions.Completed> lasting = Completions.of(act, index, unknown, true);
        List<Path> next = new ArrayList<>(paths.size());
        List<Trial> trials = new ArrayList<>(paths.size());
        for (Path path : paths) {
            for (Completions.Completed fixed : lasting) {
                Map<MissingFact, Object> assumed = plus(path.assumptions(), fixed.assumed());
                List<Trial> here = Fold.each(
                        Completions.of(fixed.act(), index, unknown, false),
                        completed -> trial(path, completed, assumed, service));
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
        return new Trial(plus(assumed, completed.assumed()), completed.act(), path.history(), worst(answers), answers);
    }

    private List<Answer> answers(CaseState state, Act act, ServiceId service) {
        List<BeneficiaryId> named = act.concerns();
        if (named.isEmpty()) {
            return answer(state, act, service, Optional.empty()).map(List::of).orElse(List.of());
        }
        List<Answer> answers = new ArrayList<>(named.size());
        for (BeneficiaryId one : named) {
            answer(state, act, service, Optional.of(one)).ifPresent(answers::add);
        }
        return answers;
    }

    private Optional<Answer> answer(CaseState state, Act act, ServiceId service, Optional<BeneficiaryId> about) {
        LocalDate openedOn = QuestionMaker.openedOn(state, act);
        return questions
                .question(state, act, service, about, openedOn)
                .map(question -> judge.answer(question, openedOn, about));
    }

    private static Verdict worst(List<Answer> answers) {
        Verdict worst = answers.isEmpty() ? Verdict.REFUSED : Verdict.ALLOWED;
        for (Answer answer : answers) {
            if (answer.verdict() == Verdict.REFUSED) {
                return Verdict.REFUSED;
            }
            worst = answer.verdict() == Verdict.ALLOWED ? worst : Verdict.NEEDS_APPROVAL;
        }
        return worst;
    }

    private static Path after(
            Path path, Act act, int index, Map<MissingFact, Object> assumed, ServiceId service, List<Trial> trials) {
        Verdict verdict = Trial.verdict(trials);
        List<CreatedDuty> created = path.created();
        List<Answer> answers = trials.get(0).answers();
        if (verdict == Verdict.ALLOWED && happened(act) && createsDuties(answers)) {
            created = new ArrayList<>(created);
            created.addAll(created(answers, act, index, service));
        }
        CaseState state = Transition.after(path.state(), act, service, verdict);
        return new Path(state, path.history().and(act), assumed, created);
    }

    private static boolean createsDuties(List<Answer> answers) {
        for (Answer answer : answers) {
            if (!answer.duties().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The duties that an allowed act creates. */
    static List<CreatedDuty> created(List<Answer> answers, Act act, int index, ServiceId service) {
        List<CreatedDuty> created = new ArrayList<>();
        for (Answer answer : answers) {
            for (RuleTree rule : answer.duties()) {
                created.add(new CreatedDuty(rule, (Consequence.Owes) rule.consequence(), act, index, service, answer));
            }
        }
        return created;
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

    /** Some assumptions and others. */
    static Map<MissingFact, Object> plus(Map<MissingFact, Object> some, Map<MissingFact, Object> others) {
        if (others.isEmpty()) {
            return some;
        }
        Map<MissingFact, Object> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }
}

package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/** Judges an act on one path: asks the questions about it, and finds the duties that it creates. */
final class Trials {
    private final QuestionMaker questions;
    private final QuestionJudge judge;

    Trials(QuestionMaker questions, QuestionJudge judge) {
        this.questions = questions;
        this.judge = judge;
    }

    /** The trial of an act on a path, completed by what was assumed. */
    Trial of(Path path, Act act, int index, Map<MissingFact, Object> assumed, ServiceId service) {
        List<Answer> answers = answers(path.state(), act, service);
        Verdict verdict = worst(answers);
        List<CreatedDuty> created =
                verdict == Verdict.ALLOWED ? created(answers, act, index, service, path.history()) : List.of();
        return new Trial(assumed, act, verdict, answers, created);
    }

    private List<Answer> answers(CaseState state, Act act, ServiceId service) {
        List<BeneficiaryId> named = act.concerns();
        if (named.size() <= 1) {
            Optional<BeneficiaryId> about = named.isEmpty() ? Optional.empty() : Optional.of(named.get(0));
            Optional<Answer> only = answer(state, act, service, about);
            return only.isPresent() ? List.of(only.get()) : List.of();
        }
        List<Answer> answers = new ArrayList<>(named.size());
        for (BeneficiaryId one : named) {
            answer(state, act, service, Optional.of(one)).ifPresent(answers::add);
        }
        return answers;
    }

    private Optional<Answer> answer(CaseState state, Act act, ServiceId service, Optional<BeneficiaryId> about) {
        LocalDate openedOn = QuestionMaker.openedOn(state, act);
        Optional<AnyQuestion> question = questions.question(state, act, service, about, openedOn);
        return question.isPresent() ? Optional.of(judge.answer(question.get(), openedOn, about)) : Optional.empty();
    }

    private static Verdict worst(List<Answer> answers) {
        Verdict worst = answers.isEmpty() ? Verdict.REFUSED : Verdict.ALLOWED;
        for (int i = 0; i < answers.size(); i++) {
            Verdict verdict = answers.get(i).verdict();
            if (verdict == Verdict.REFUSED) {
                return Verdict.REFUSED;
            }
            worst = verdict == Verdict.ALLOWED ? worst : Verdict.NEEDS_APPROVAL;
        }
        return worst;
    }

    private static boolean createsDuties(List<Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).duties().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The duties that an allowed act creates. */
    static List<CreatedDuty> created(List<Answer> answers, Act act, int index, ServiceId service, History before) {
        if (!createsDuties(answers)) {
            return List.of();
        }
        List<Act> acts = before.and(act).acts();
        Map<CreatedDuty.Identity, CreatedDuty> created = new LinkedHashMap<>();
        for (Answer answer : answers) {
            for (RuleTree rule : answer.duties()) {
                CreatedDuty duty = CreatedDuty.of(rule, act, index, service, answer, acts);
                created.put(duty.identity(duty.told()), duty);
            }
        }
        return List.copyOf(created.values());
    }
}

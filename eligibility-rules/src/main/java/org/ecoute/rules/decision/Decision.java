package org.ecoute.rules.decision;

import java.time.Instant;
import java.util.List;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.SchemeRules;

/**
 * One ruling with the flat questions that led to it: all that is needed to reach it again.
 *
 * @param number its place in the record, from 1
 * @param at when it was made, as the caller says
 * @param pack the rules that made it
 * @param verdict the verdict
 * @param findings what decided, each clause with its code
 * @param questions what was asked, for each beneficiary and each completion of what was unknown
 */
record Decision(
        long number, Instant at, RulePackHash pack, Verdict verdict, List<String> findings, List<Answered> questions) {
    /**
     * A question with its answer.
     *
     * @param question holds no identifier
     * @param answer what the rules said to it alone
     */
    record Answered(Question question, QuestionAnswer answer) {}

    Decision {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    static Decision of(long number, Instant at, Ruling ruling, SchemeRules rules) {
        return new Decision(
                number,
                at,
                ruling.rulePack(),
                ruling.verdict(),
                ruling.findings().stream()
                        .map(one -> one.clause().map(clause -> clause + " ").orElse("") + one.code())
                        .distinct()
                        .sorted()
                        .toList(),
                ruling.questions().stream()
                        .map(question -> new Answered(question, rules.answer(question)))
                        .toList());
    }

    /**
     * Whether the ruling follows from these answers to its questions: their verdict where they agree, the strongest for
     * several beneficiaries, undetermined for several completions; and no finding that no answer tells.
     */
    boolean followsFrom(List<QuestionAnswer> answers) {
        if (answers.isEmpty()) {
            return true;
        }
        List<Verdict> verdicts =
                answers.stream().map(QuestionAnswer::verdict).distinct().toList();
        boolean fits = verdicts.size() == 1
                ? verdict == verdicts.get(0)
                : verdict == Verdict.UNDETERMINED || verdict == strongest(verdicts);
        return fits
                && findings.stream()
                        .filter(finding -> finding.indexOf(' ') > 0)
                        .allMatch(finding -> answers.stream()
                                .anyMatch(answer -> answer.reasons().contains(finding)));
    }

    private static Verdict strongest(List<Verdict> verdicts) {
        return verdicts.contains(Verdict.REFUSED) ? Verdict.REFUSED : Verdict.NEEDS_APPROVAL;
    }
}

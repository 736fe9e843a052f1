package org.ecoute.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.question.AnyQuestion;

/** The bundled rules with a memory of whole rulings: dozens of variants of a system play the same histories. */
final class RememberingRules implements SchemeRules {
    static final RememberingRules RULES = new RememberingRules(SchemeRules.bundled());

    private final SchemeRules rules;
    private final Map<Proposal, Ruling> rulings = new ConcurrentHashMap<>();
    private final Map<Moment, Assessment> assessments = new ConcurrentHashMap<>();

    private RememberingRules(SchemeRules rules) {
        this.rules = rules;
    }

    @Override
    public Ruling judge(CaseFile caseFile, Act proposed) {
        return rulings.computeIfAbsent(new Proposal(caseFile, proposed), none -> rules.judge(caseFile, proposed));
    }

    @Override
    public Assessment assess(CaseFile caseFile, Instant asOf) {
        return assessments.computeIfAbsent(new Moment(caseFile, asOf), none -> rules.assess(caseFile, asOf));
    }

    @Override
    public Explanation explain(Ruling ruling) {
        return rules.explain(ruling);
    }

    @Override
    public QuestionAnswer answer(Question question) {
        return rules.answer(question);
    }

    @Override
    public QuestionAnswer answer(AnyQuestion question, LocalDate openedOn) {
        return rules.answer(question, openedOn);
    }

    @Override
    public RuleCatalogue catalogue() {
        return rules.catalogue();
    }

    @Override
    public RulePackHash hash() {
        return rules.hash();
    }

    @Override
    public void close() {
        // the bundled rules are never closed
    }

    private record Proposal(CaseFile caseFile, Act act) {}

    private record Moment(CaseFile caseFile, Instant asOf) {}
}

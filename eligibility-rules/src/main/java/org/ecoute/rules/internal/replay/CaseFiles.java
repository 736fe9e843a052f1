package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.FollowedCase;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.question.AnyQuestion;

/** Asks the rules about case files: judging a proposed act and auditing the past are one replay. Thread-safe. */
public final class CaseFiles {
    private final QuestionJudge judge;
    private final Trials trials;
    private final Unknowns unknowns;
    private final Persons persons;
    private final RulingMaker rulings;
    private final Remainders remainders;
    private final Explainer explainer;
    private final RulePackHash pack;

    /**
     * Wires the parts around one set of rules.
     *
     * @param watcher told of every question that the rules are asked, on the thread that asks
     */
    public CaseFiles(
            Judgements judgements,
            Spaces spaces,
            Catalogue catalogue,
            RulePackHash pack,
            Optional<Consumer<Asked>> watcher) {
        this.judge = new QuestionJudge(judgements, watcher);
        ServiceDates dates = new ServiceDates(catalogue);
        Allowances allowances = new Allowances(judge, spaces, dates);
        this.trials = new Trials(new QuestionMaker(dates, allowances), judge);
        this.unknowns = new Unknowns(spaces, watcher.isPresent());
        this.persons = new Persons(spaces, catalogue);
        this.rulings = new RulingMaker(new FindingMaker(catalogue), new Redirects(judge, spaces, catalogue), pack);
        this.remainders = new Remainders(allowances);
        this.explainer = new Explainer(judge, spaces, new Attainable(judge));
        this.pack = pack;
    }

    /** What the rules say to one flat question. */
    public QuestionAnswer answer(Question flat) {
        QuestionType type = Vocabulary.named(flat.type())
                .orElseThrow(() -> new IllegalArgumentException(flat.type() + " is no kind of question."));
        return answer(type.parse(flat), flat.openedOn());
    }

    /** The same of a question in the rule authors' own form. */
    public QuestionAnswer answer(AnyQuestion question, LocalDate openedOn) {
        return judge.flat(question, openedOn);
    }

    /** The ruling on an act that is proposed after all acts up to its instant. */
    public Ruling judge(CaseFile caseFile, Act proposed) {
        CaseFile extended = caseFile.with(proposed); // refuses an act that names somebody who is not in the case file
        try {
            Replay replay = replay(extended, Timeline.of(caseFile, proposed.at().toInstant()));
            replay.step(caseFile.acts().size(), proposed);
            Judged judged = replay.judged().get(replay.judged().size() - 1);
            return Replay.isJudged(proposed) ? rulings.ruling(judged) : rulings.ofRecord(judged);
        } catch (TooManyUnknowns beyond) {
            return rulings.beyondReach();
        }
    }

    /** The state of a case file at an instant. */
    public Assessment assess(CaseFile caseFile, Instant asOf) {
        List<Timeline.Entry> acts = Timeline.of(caseFile, asOf);
        try {
            return assessed(caseFile, asOf, replay(caseFile, acts), this::made);
        } catch (TooManyUnknowns beyond) {
            return assessor(asOf, this::made).beyondReach(caseFile, asOf, acts);
        }
    }

    /** A case file that is assessed again and again. */
    public FollowedCase follow(CaseFile caseFile) {
        return DefaultFollowedCase.of(this, caseFile);
    }

    /** The state at an instant after a finished replay. */
    Assessment assessed(CaseFile caseFile, Instant asOf, Replay replay, Function<Judged, Ruling> making) {
        return assessor(asOf, making).assessment(caseFile, asOf, replay);
    }

    /** The ruling on an act that was judged. */
    Ruling made(Judged judged) {
        return rulings.ruling(judged);
    }

    private Assessor assessor(Instant asOf, Function<Judged, Ruling> making) {
        return new Assessor(
                making, rulings.beyondReach(), new DutyAudit(judge, DutyClock.contractTime(asOf)), remainders, pack);
    }

    /** What would have to change for a ruling to be ALLOWED. */
    public Explanation explain(Ruling ruling) {
        return explainer.explain(ruling);
    }

    Replay replay(CaseFile caseFile, List<Timeline.Entry> acts) {
        Replay replay = new Replay(trials, unknowns, persons, caseFile);
        acts.forEach(entry -> replay.step(entry.index(), entry.act()));
        return replay;
    }
}

package org.ecoute.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.internal.DefaultSchemeRules;
import org.ecoute.rules.question.AnyQuestion;

/**
 * The rules of the schemes, compiled once. The same rules judge a proposed act and audit a past one. Thread-safe;
 * answers depend on the arguments and the rule pack only, never on a clock.
 */
public interface SchemeRules extends AutoCloseable {
    /** The rules that come with this library; compiled on the first call, shared by all callers, never closed. */
    static SchemeRules bundled() {
        return DefaultSchemeRules.bundled();
    }

    /**
     * The rules of a pack.
     *
     * @throws RulePackException if a file of the pack cannot be used; it tells every problem
     */
    static SchemeRules of(RulePack pack) {
        return DefaultSchemeRules.of(pack);
    }

    /**
     * The rules of a pack, run in this way.
     *
     * @throws RulePackException if a file of the pack cannot be used; it tells every problem
     */
    static SchemeRules of(RulePack pack, RulesOptions options) {
        return DefaultSchemeRules.of(pack, options);
    }

    /**
     * May this act be done now? Acts of the case file after the proposed act's instant are left out; outcomes of the
     * proposed act ({@code held}, {@code reached}) are ignored.
     *
     * @throws org.ecoute.model.InvalidValueException if the act names a beneficiary who is not in the case file
     */
    Ruling judge(CaseFile caseFile, Act proposed);

    /**
     * Why, and what would have to change?
     *
     * @param ruling a ruling of these rules
     * @throws IllegalArgumentException if another rule pack made the ruling
     */
    Explanation explain(Ruling ruling);

    /** How does the case file stand at this instant, inclusive: rulings, duties, breaches, what is left? */
    Assessment assess(CaseFile caseFile, Instant asOf);

    /**
     * The same for many case files, in their order. Lazy: they are read on the thread that reads the assessments, worked
     * on by all processors, and no more than some hundreds are held at a time.
     */
    Stream<Assessment> assessAll(Stream<CaseFile> caseFiles, Instant asOf);

    /** The same for one case file again and again, as acts are added to it. */
    FollowedCase follow(CaseFile caseFile);

    /**
     * What do the rules say to one flat question, such as one that was kept beside a ruling?
     *
     * @throws IllegalArgumentException if there is no such kind of question, or an attribute is missing or has no such
     *     value
     */
    QuestionAnswer answer(Question question);

    /**
     * The same of a question in the rule authors' own form.
     *
     * @param question any question of the vocabulary, whether or not a case file can lead to it
     * @param openedOn the day that chooses the versions of the clauses, in contract time
     */
    QuestionAnswer answer(AnyQuestion question, LocalDate openedOn);

    /** Conventions, services and clauses of the pack. */
    RuleCatalogue catalogue();

    /** The fingerprint of the pack. */
    RulePackHash hash();

    /**
     * Releases what was compiled; asking the rules afterwards is an {@link IllegalStateException}. Does nothing for the
     * bundled rules.
     */
    @Override
    void close();
}

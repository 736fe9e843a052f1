package org.ecoute.examples.benchmarks.start;

import java.time.LocalDate;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.code.Territory;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.question.ReferralQuestion;

/** The program that is started: one question to the bundled rules. */
public final class FirstRuling {
    /** A manager refers an agent for a reason that has to do with work. */
    static final ReferralQuestion QUESTION = new ReferralQuestion(
            "iapr-numero-bleu",
            true,
            Role.AGENT,
            Role.MANAGER,
            false,
            true,
            Territory.METROPOLITAN,
            Line.FRANCE,
            Channel.LINE,
            false);

    private static final LocalDate OPENED_ON = LocalDate.of(2019, 3, 1);

    private FirstRuling() {}

    /** Fails unless the referral is allowed. */
    public static void main(String[] arguments) {
        Verdict verdict = SchemeRules.bundled().answer(QUESTION, OPENED_ON).verdict();
        if (verdict != Verdict.ALLOWED) {
            throw new IllegalStateException("The first ruling is " + verdict + ".");
        }
    }
}

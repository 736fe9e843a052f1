package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.List;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/**
 * A question that the rules were asked, and what they said.
 *
 * @param why what it was asked for
 * @param question the question
 * @param openedOn the day that chose the versions of the clauses
 * @param held the rules that held and that spoke, of the clauses in force on that day
 */
public record Asked(Why why, AnyQuestion question, LocalDate openedOn, List<RuleTree> held) {
    /** What a question is asked for. */
    public enum Why {
        /** To judge an act, proposed or past. */
        ACT,
        /** To tell how a duty stands. */
        DUTY,
        /** To find out what is left, what would help or which door is open: about acts that nobody has proposed. */
        PROBE
    }
}

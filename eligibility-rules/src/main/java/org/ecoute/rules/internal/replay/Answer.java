package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/**
 * What the rules say to one question.
 *
 * @param question the question
 * @param openedOn the day that chose the versions of the clauses
 * @param beneficiary whom it is about; empty where it is about the whole case file
 * @param judgement what they say, whoever it is about
 */
record Answer(AnyQuestion question, LocalDate openedOn, Optional<BeneficiaryId> beneficiary, Judgement judgement) {
    Verdict verdict() {
        return judgement.verdict();
    }

    /** The rules that found something about the act. */
    List<RuleTree> findings() {
        return judgement.findings();
    }

    /** The rules that lay down a duty. */
    List<RuleTree> duties() {
        return judgement.duties();
    }
}

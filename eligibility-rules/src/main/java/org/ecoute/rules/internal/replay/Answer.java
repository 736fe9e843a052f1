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
 * @param verdict the verdict on it
 * @param findings the rules that found something about the act
 * @param duties the rules that lay down a duty
 */
record Answer(
        AnyQuestion question,
        LocalDate openedOn,
        Optional<BeneficiaryId> beneficiary,
        Verdict verdict,
        List<RuleTree> findings,
        List<RuleTree> duties) {}

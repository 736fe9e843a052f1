package org.ecoute.rules.internal.replay;

import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;

/**
 * A duty that an act has created, its clock not yet worked out.
 *
 * @param rule the rule that lays it down
 * @param owes what the rule says
 * @param act the act, completed
 * @param index its place in the case file's list
 * @param service the service of the act
 * @param answer the answer that carried it
 */
record CreatedDuty(RuleTree rule, Consequence.Owes owes, Act act, int index, ServiceId service, Answer answer) {
    Optional<BeneficiaryId> beneficiary() {
        return answer.beneficiary();
    }
}

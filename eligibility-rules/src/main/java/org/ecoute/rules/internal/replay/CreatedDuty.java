package org.ecoute.rules.internal.replay;

import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.RuleTree;

/**
 * A duty that an act has created.
 *
 * @param clock what its due instant depends on
 * @param index the place of the act in the case file's list
 * @param service the service of the act
 * @param answer the answer that carried it
 * @param told the duty as the ruling on the act tells it
 */
record CreatedDuty(DutyClock clock, int index, ServiceId service, Answer answer, Duty told) {
    /**
     * The duty that a rule lays down.
     *
     * @param act the act, completed
     * @param acts all acts up to this one
     */
    static CreatedDuty of(RuleTree rule, Act act, int index, ServiceId service, Answer answer, List<Act> acts) {
        DutyClock clock = new DutyClock(rule, act, answer.beneficiary());
        return new CreatedDuty(clock, index, service, answer, clock.duty(acts));
    }

    /** The duty as it is after more acts. */
    Duty after(List<Act> acts) {
        return clock.isSettled(told) ? told : clock.duty(acts);
    }

    Act act() {
        return clock.act();
    }

    /** What makes two duties the same one; what is owed to a role is owed once, however many it is about. */
    record Identity(int act, RuleTree rule, Creditor creditor) {}

    /** Which duty this is, once it reads like this. */
    Identity identity(Duty duty) {
        return new Identity(index, clock.rule(), duty.owedTo());
    }
}

package org.ecoute.rules.internal.analysis;

import java.util.Optional;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;

/**
 * What a rule puts into a ruling, whatever the rule is called and wherever it stands.
 *
 * @param clause by which clause
 * @param unspecified whether only our reading says so
 * @param party who answers for a breach, where the rule names him
 * @param consequence what it says
 */
record Saying(ClauseId clause, boolean unspecified, Optional<Party> party, Consequence consequence) {
    static Saying of(RuleTree rule) {
        return new Saying(rule.clause(), rule.unspecified(), rule.breachParty(), rule.consequence());
    }

    /** In the words of rule files. */
    String told() {
        if (consequence instanceof Consequence.Finds finds) {
            return clause + " " + finds.effect() + " " + finds.code();
        }
        if (consequence instanceof Consequence.Owes owes) {
            return clause + " " + owes.kind() + " " + owes.debtor() + " → " + owes.creditor() + " " + owes.within()
                    + " " + owes.anchor();
        }
        return clause + " " + ((Consequence.Stands) consequence).state();
    }
}

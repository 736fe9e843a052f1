package org.ecoute.rules.internal.live;

import java.util.List;
import org.ecoute.rules.LiveOptions;
import org.ecoute.rules.PackTrial;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SchemeRules;

/** Makes rules of a pack that may go live: signed, safe, compiled and tried, in the order of what costs least. */
final class Acceptance {
    private Acceptance() {}

    /**
     * The rules of a pack.
     *
     * @throws RulePackException telling why it may not go live
     */
    static SchemeRules accepted(RulePack pack, LiveOptions options) {
        options.signature().check(pack);
        SchemeRules rules = SchemeRules.of(pack);
        boolean passed = false;
        try {
            for (PackTrial trial : options.trials()) {
                List<Problem> problems = trial.problems(pack, rules);
                if (!problems.isEmpty()) {
                    throw new RulePackException(problems);
                }
            }
            passed = true;
            return rules;
        } finally {
            if (!passed) {
                rules.close();
            }
        }
    }
}

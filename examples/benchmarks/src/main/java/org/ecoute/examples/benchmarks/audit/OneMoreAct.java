package org.ecoute.examples.benchmarks.audit;

import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.rules.FollowedCase;
import org.ecoute.rules.SchemeRules;

/**
 * A case file up to its last session, before and after that.
 *
 * @param alone the case file without any act
 * @param before what is at hand before the session
 * @param act the session
 * @param whole the case file with it
 */
record OneMoreAct(CaseFile alone, FollowedCase before, Act act, CaseFile whole) {
    /** Every case file of our loads has a session. */
    static OneMoreAct lastOf(CaseFile file, SchemeRules rules) {
        List<Act> acts = file.acts();
        int last = acts.size() - 1;
        while (!(acts.get(last) instanceof Session)) {
            last--;
        }
        FollowedCase before = rules.follow(with(file, acts.subList(0, last)));
        before.assess(AuditLoad.AS_OF);
        return new OneMoreAct(with(file, List.of()), before, acts.get(last), with(file, acts.subList(0, last + 1)));
    }

    private static CaseFile with(CaseFile file, List<Act> acts) {
        return CaseFile.builder().from(file).acts(acts).build();
    }
}

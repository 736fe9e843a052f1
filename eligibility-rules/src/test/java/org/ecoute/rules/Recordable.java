package org.ecoute.rules;

import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.support;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Ruling;

/** Rulings of all sorts, for records of decisions. */
public final class Recordable {
    /** The identifier of the case files. */
    public static final String CASE_FILE = bleu(byManager()).id().value();

    private Recordable() {}

    /** Allowed, refused, undetermined, and a referral with duties. */
    public static List<Ruling> rulings() {
        SchemeRules rules = SchemeRules.bundled();
        CaseFile begun = bleu(byManager());
        CaseFile five = bleu(byManager(), support(1), support(2), support(3), support(4), support(5));
        return List.of(
                rules.judge(begun, support(6)),
                rules.judge(five, support(6)),
                rules.judge(begun, support(6, one -> one.duringWorkingTime(Optional.empty()))),
                rules.judge(bleu(), byManager()));
    }
}

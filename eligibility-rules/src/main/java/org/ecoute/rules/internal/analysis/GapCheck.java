package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.Flaw;
import org.ecoute.rules.analysis.FlawKind;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.pack.Accepted;

/** Finds the questions that no rule answers; what the pack accepts is told apart. */
final class GapCheck {
    private static final int MOST_BLOCKS = 12;

    private GapCheck() {}

    static List<Flaw> of(Situation situation, Accepted accepted) {
        List<Flaw> flaws = new ArrayList<>();
        Setting setting = situation.view().setting();
        Condition open = situation.voices().silent(setting.type());
        for (Accepted.Gap gap : accepted.gaps()) {
            Condition where = gap.where().get(setting.type());
            if (where != null && gap.concerns(setting.service())) {
                Condition meant = setting.rest(where);
                flaw(situation, Residual.both(open, meant), Optional.of(gap.acceptance()))
                        .ifPresent(flaws::add);
                open = Residual.both(open, Residual.not(meant));
            }
        }
        flaw(situation, open, Optional.empty()).ifPresent(flaws::add);
        return flaws;
    }

    private static Optional<Flaw> flaw(Situation situation, Condition gap, Optional<Acceptance> acceptance) {
        View view = situation.view();
        if (!view.somewhere(gap)) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                FlawKind.GAP,
                view.setting().service(),
                view.setting().type().name(),
                List.of(),
                view.count(gap),
                view.blocks(gap, MOST_BLOCKS),
                view.example(gap),
                acceptance));
    }
}

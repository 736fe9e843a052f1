package org.ecoute.compliance.internal.check;

import java.util.List;
import java.util.Optional;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.DeviationKind;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.scheme.ClauseId;

/** Breaches of a recorded case file as deviations. Stateless. */
public final class Breaches {
    private static final LocalText DONE = new LocalText("fait quand même", "done all the same");

    private Breaches() {}

    /** All breaches of an assessment, whoever answers for them. */
    public static List<Deviation> of(Assessment state) {
        return state.breaches().stream().map(breach -> of(state, breach)).toList();
    }

    private static Deviation of(Assessment state, Breach breach) {
        if (breach.duty().isPresent()) {
            return of(state.duties().get(breach.duty().getAsInt()));
        }
        int index = breach.act().orElseThrow();
        ActRuling act = state.acts().stream()
                .filter(one -> one.index() == index)
                .findFirst()
                .orElseThrow();
        return deviation(act, breach.clause());
    }

    /** An act against its ruling. */
    static Deviation of(ActRuling act) {
        return deviation(
                act,
                act.ruling().findings().stream()
                        .filter(finding -> finding.effect() != Effect.ALLOWS)
                        .flatMap(finding -> finding.clause().stream())
                        .findFirst());
    }

    private static Deviation deviation(ActRuling act, Optional<ClauseId> clause) {
        Ruling ruling = act.ruling();
        return new Deviation(
                DeviationKind.BREACH,
                clause,
                Optional.of(act.index()),
                Words.with(
                        Words.label(ruling.verdict()),
                        ruling.findings().stream()
                                .filter(finding -> finding.clause().equals(clause) && finding.effect() != Effect.ALLOWS)
                                .map(Finding::code)
                                .toList()),
                DONE);
    }

    /** A duty past its time. */
    static Deviation of(DutyStatus status) {
        return new Deviation(
                DeviationKind.BREACH,
                Optional.of(status.duty().clause()),
                Optional.of(status.createdBy()),
                Words.joined(Words.label(status.duty().kind()), Words.label(DutyState.MET)),
                Words.joined(Words.label(status.duty().kind()), Words.label(status.state())),
                status.duty().due(),
                status.fulfilledAt());
    }
}

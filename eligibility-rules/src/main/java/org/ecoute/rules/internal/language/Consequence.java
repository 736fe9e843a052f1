package org.ecoute.rules.internal.language;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.question.Anchor;

/** What a rule says when its condition holds: data, not code; it is never compiled. */
public sealed interface Consequence {
    /** A finding about the act; approvers only where approval is needed. */
    record Finds(Effect effect, FindingCode code, Set<Role> approvers) implements Consequence {}

    /** A duty that the act creates; the creditor is a role's name or one of {@link org.ecoute.rules.question.Owed}. */
    record Owes(DutyKind kind, Party debtor, String creditor, Duration within, Anchor anchor) implements Consequence {}

    /** How a duty stands. */
    record Stands(DutyState state) implements Consequence {
        /** Where several rules tell a state, the first of these wins; OPEN is what remains. */
        public static final List<DutyState> STRONGEST_FIRST = List.of(
                DutyState.LAPSED,
                DutyState.SUSPENDED,
                DutyState.MET,
                DutyState.LATE,
                DutyState.BREACHED,
                DutyState.OPEN);

        /** Whether this state is told although another rule tells the other one. */
        public boolean winsOver(DutyState other) {
            return STRONGEST_FIRST.indexOf(state) <= STRONGEST_FIRST.indexOf(other);
        }
    }
}

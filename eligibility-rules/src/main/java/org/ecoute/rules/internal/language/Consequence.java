package org.ecoute.rules.internal.language;

import java.time.Duration;
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
    record Stands(DutyState state) implements Consequence {}
}

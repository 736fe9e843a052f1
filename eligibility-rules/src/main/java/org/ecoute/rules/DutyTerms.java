package org.ecoute.rules;

import java.time.Duration;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.question.Anchor;

/**
 * What a rule lays down as owed, whoever it turns out to concern.
 *
 * @param kind what is owed
 * @param debtor who owes it
 * @param creditor to whom: the name of a role, or of an {@link org.ecoute.rules.question.Owed} whom only a case file tells
 * @param within how long after the anchor, in elapsed time; zero: as soon as that happens
 * @param anchor what starts the clock
 */
public record DutyTerms(DutyKind kind, Party debtor, String creditor, Duration within, Anchor anchor) {}

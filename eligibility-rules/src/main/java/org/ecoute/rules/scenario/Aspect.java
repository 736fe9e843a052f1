package org.ecoute.rules.scenario;

/** What a scenario can expect something of. */
public enum Aspect {
    /** The verdict on the act. */
    VERDICT,
    /** The clauses of all findings that the ruling tells. */
    CLAUSES,
    /** The codes of all findings that the ruling tells. */
    CODES,
    /** The unknown attributes that would decide. */
    MISSING,
    /** Whose approval is needed. */
    APPROVAL_BY,
    /** All better doors that the ruling tells. */
    REDIRECTS,
    /** All duties of the kinds that are named; none named: all duties. */
    DUTIES,
    /** Kinds of which there is no duty. */
    NO_DUTIES,
    /** What is left of sessions of a kind. */
    LEFT,
    /** Everything that was not kept. */
    BREACHES,
    /** The day that chooses the versions of the clauses. */
    OPENED
}

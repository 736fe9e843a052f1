package org.ecoute.rules.analysis;

/** What can be wrong with a pack whose every file is right by itself. */
public enum FlawKind {
    /**
     * No rule says yes or no, so the act is refused as not provided for; for a duty: no rule tells how it stands. Explained
     * where the pack accepts it with a reason.
     */
    GAP,
    /** A rule whose condition holds for no question that can come about. */
    NEVER_FIRES,
    /**
     * A rule without which every verdict would be the same, silence told apart from refusal by a clause; for a duty: without
     * which the same would be owed, or it would stand the same.
     */
    CHANGES_NOTHING,
    /**
     * A clause that takes back all it grants: wherever the first rule allows, the second, of the same clause, refuses or
     * asks for approval. (That a clause refuses some of what it or another allows is how rules are written: the stronger
     * finding wins.)
     */
    CONTRADICTION,
    /**
     * Two rules that answer one question twice: the same finding of the same clause; the same kind of duty owed to the same
     * creditor, whatever its terms; or two states of a duty of which neither goes before the other.
     */
    OVERLAP
}

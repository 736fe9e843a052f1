package org.ecoute.rules.internal.engine;

import org.ecoute.rules.question.AnyQuestion;

/** The conditions of a pack's rules as compiled Java; the build writes the one class that implements it. */
public interface Conditions {
    /** The fingerprint of the pack that these are the conditions of. */
    String pack();

    /** Tells the place of each rule whose condition holds. */
    void tell(AnyQuestion question, HeldRules held);
}

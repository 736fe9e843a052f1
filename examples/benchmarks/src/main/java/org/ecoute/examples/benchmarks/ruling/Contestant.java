package org.ecoute.examples.benchmarks.ruling;

import java.util.function.Supplier;

/** Who answers the questions: the library and what a user would pick instead. */
public enum Contestant {
    /** The measure of all others. */
    HAND_WRITTEN("hand-written Java", HandWritten::new),
    /** The library without its memory: every ruling is worked out by the rules. */
    WORKED_OUT("Écoute, worked out", Ecoute::workingOut),
    /** The library as it is shipped. */
    REMEMBERED("Écoute, remembered", Ecoute::remembering),
    /** A new session for each question. */
    DROOLS("Drools by its manual", DroolsByTheManual::new),
    /** Decision tables in the standard notation. */
    KIE_DMN("kie-dmn", DmnPeer::new),
    /** Rules in Java, a new session for each question. */
    EVRETE("Evrete", EvretePeer::new),
    /** Policies, evaluated by a native library. */
    CEDAR("Cedar", CedarPeer::new);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Supplier<Peer> maker;

    Contestant(String label, Supplier<Peer> maker) {
        this.label = label;
        this.maker = maker;
    }

    /** Its name in the report. */
    String label() {
        return label;
    }

    /** Makes one, ready to be asked; the caller closes it. */
    Peer make() {
        return maker.get();
    }

    /** Whether it is the library. */
    boolean isOurs() {
        return this == WORKED_OUT || this == REMEMBERED;
    }
}

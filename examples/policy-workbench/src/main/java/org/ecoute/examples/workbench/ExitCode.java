package org.ecoute.examples.workbench;

/** How the program ends, for programs that ask it. */
final class ExitCode {
    /** Answered and allowed; for an assessment: no breach. */
    static final int ALLOWED = 0;

    /** Answered otherwise; for an assessment: breaches. */
    static final int OTHERWISE = 1;

    /** The arguments or something in the input cannot be used. */
    static final int BAD_INPUT = 2;

    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}

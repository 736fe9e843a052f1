package org.ecoute.rules.internal.problem;

import org.ecoute.rules.Problem;

/** A piece of a file that cannot be what stands there. Whoever reads the file makes a problem of it. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final transient Complaint complaint;

    /** This stretch of the file is unfit for this reason. */
    public Unfit(Span span, Complaint complaint) {
        super(complaint.code(), null, false, false);
        this.span = span;
        this.complaint = complaint;
    }

    /** The problem that it is in its file. */
    public Problem in(SourceFile file) {
        return file.problem(span, complaint);
    }
}

package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import org.ecoute.model.json.ProposedAct;
import org.ecoute.model.json.RejectedQuestion;
import org.ecoute.model.ruling.Explanation;

/** How a batch is answered. */
interface Answers {
    /** Writes the answer to a question. */
    void write(ProposedAct question, Explanation explanation, PrintWriter out);

    /** Writes what stands in the place of an answer. */
    void write(RejectedQuestion question, PrintWriter out);
}

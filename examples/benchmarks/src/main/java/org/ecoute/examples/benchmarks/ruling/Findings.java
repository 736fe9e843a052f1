package org.ecoute.examples.benchmarks.ruling;

import java.util.ArrayList;
import java.util.List;

/** Receives what the rules of one peer find for one question. Public as rule files call it. */
public final class Findings {
    private final List<String> reasons = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private boolean allowed;
    private boolean refused;

    /** Called by rules that allow. */
    public void allow(String reason) {
        reasons.add(reason);
        allowed = true;
    }

    /** Called by rules that refuse. */
    public void refuse(String reason) {
        reasons.add(reason);
        refused = true;
    }

    /** Called by rules that lay down a duty. */
    public void owe(String reason) {
        duties.add(reason);
    }

    /** What they amount to. */
    Answer answer() {
        if (allowed && !refused) {
            reasons.addAll(duties);
        }
        return Answer.of(allowed, refused, reasons);
    }
}

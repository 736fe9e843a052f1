package org.ecoute.examples.workbench.text;

import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;

/** Who owes what to whom by when, and how that stands. */
final class DutyLines {
    private final Messages messages;
    private final Words words;

    DutyLines(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    void write(Duty duty, CaseFile caseFile, Page page) {
        page.item("•", Tone.PLAIN, of(duty, caseFile));
        page.detail(detail(duty));
    }

    void write(DutyStatus status, CaseFile caseFile, Page page) {
        String state = words.label(status.state())
                + status.fulfilledAt()
                        .map(at -> messages.of("duty.fulfilled", words.date(at)))
                        .orElse("");
        String duty = of(status.duty(), caseFile);
        page.item(mark(status.state()), tone(status.state()), messages.of("duty.state", duty, state));
        page.detail(detail(status.duty()));
    }

    /** The duty in words: what, for whom, by when. */
    String of(Duty duty, CaseFile caseFile) {
        String due =
                duty.due().map(at -> messages.of("duty.due", words.date(at))).orElse(messages.of("duty.undated"));
        return messages.of("duty", words.label(duty.kind()), words.creditor(duty.owedTo(), caseFile), due);
    }

    private String detail(Duty duty) {
        return words.label(duty.owedBy()) + " · " + words.clause(duty.clause(), duty.unspecified());
    }

    private static String mark(DutyState state) {
        return switch (state) {
            case MET -> "✓";
            case LATE, BREACHED -> "✗";
            case UNDETERMINED -> "?";
            case OPEN, SUSPENDED, LAPSED -> "•";
        };
    }

    private static Tone tone(DutyState state) {
        return switch (state) {
            case MET -> Tone.GOOD;
            case LATE, BREACHED -> Tone.BAD;
            case UNDETERMINED, SUSPENDED -> Tone.CAREFUL;
            case OPEN, LAPSED -> Tone.PLAIN;
        };
    }
}

package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.rules.internal.pack.ApprovalReader;

/**
 * The changes of rulings that somebody has approved: a file in YAML that makes a comparison of packs a gate.
 *
 * @param approved each approval, in the order of the file
 */
public record Approvals(List<Approval> approved) {
    /** Approves nothing. */
    public static final Approvals NONE = new Approvals(List.of());

    public Approvals {
        approved = List.copyOf(approved);
    }

    /**
     * The approvals of a file.
     *
     * @param file its path, for errors
     * @param text its content
     * @throws org.ecoute.rules.RulePackException if it is not as it should be; it tells where
     */
    public static Approvals read(String file, String text) {
        return new Approvals(ApprovalReader.read(file, text));
    }

    /** Whether a change is approved. */
    public boolean approve(RulingChange change) {
        return approved.stream().anyMatch(one -> one.approves(change));
    }

    /** The approvals that none of these changes needs: what they speak of does not happen, or not so often. */
    public List<Approval> unused(List<RulingChange> changes) {
        return approved.stream()
                .filter(one -> changes.stream().noneMatch(one::approves))
                .toList();
    }

    /** A file that approves these changes, for somebody to read, to give reasons and to sign off. */
    public static String draft(List<RulingChange> changes) {
        StringBuilder text = new StringBuilder("approved:");
        if (changes.isEmpty()) {
            text.append(" []");
        }
        text.append('\n');
        changes.forEach(change -> text.append("  - service: " + change.service() + "\n    question: "
                + change.question() + "\n    clause: " + change.clause() + "\n    from: " + change.from() + "\n    to: "
                + change.to() + "\n    rulings: " + change.questions() + "\n    because: \"\"\n"));
        return text.toString();
    }
}

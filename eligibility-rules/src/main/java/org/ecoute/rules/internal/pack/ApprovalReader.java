package org.ecoute.rules.internal.pack;

import java.util.List;
import java.util.Set;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.analysis.Approval;
import org.ecoute.rules.internal.problem.Complaint;

/** Reads a file of approvals. */
public final class ApprovalReader {
    private static final Set<String> KEYS = Set.of("service", "question", "clause", "from", "to", "rulings", "because");

    private ApprovalReader() {}

    /**
     * The approvals of a file, in its order; each has its reason.
     *
     * @throws org.ecoute.rules.RulePackException if the file is not as it should be
     */
    public static List<Approval> read(String file, String text) {
        YamlNode root = YamlNode.root(file, text);
        root.entries(Set.of("approved"));
        return root.get("approved").elements().stream()
                .map(ApprovalReader::approval)
                .toList();
    }

    private static Approval approval(YamlNode entry) {
        entry.entries(KEYS);
        return new Approval(
                entry.get("service").as(ServiceId::of, "form.service"),
                entry.get("question").text(),
                entry.get("clause").as(ClauseId::of, "form.clause"),
                entry.get("from").text(),
                entry.get("to").text(),
                entry.get("rulings").as(Long::valueOf, "form.number"),
                reason(entry.get("because")));
    }

    private static String reason(YamlNode node) {
        if (node.text().isBlank()) {
            throw node.problem(Complaint.of("approval.because"));
        }
        return node.text();
    }
}

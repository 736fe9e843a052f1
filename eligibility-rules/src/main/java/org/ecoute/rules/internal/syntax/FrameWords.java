package org.ecoute.rules.internal.syntax;

import java.util.Optional;
import java.util.Set;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;

/** Words of Drools that stand beside rules or above their conditions, and have no place in this grammar. */
final class FrameWords {
    private static final Set<String> BESIDE = Set.of(
            "import",
            "global",
            "function",
            "declare",
            "query",
            "unit",
            "dialect",
            "package",
            "template",
            "use",
            "expander",
            "class",
            "static");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "timer",
            "calendars",
            "duration",
            "enabled",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "date",
            "dialect",
            "attributes",
            "refract",
            "direct");

    private FrameWords() {}

    /** Why this word cannot stand beside rules. */
    static Optional<Unfit> refusal(Token token) {
        if (token.kind() == Token.Kind.END_OF_FILE) {
            return Optional.empty();
        }
        boolean known =
                token.kind() == Token.Kind.NAME && (BESIDE.contains(token.text()) || ATTRIBUTES.contains(token.text()));
        Complaint complaint = known
                ? Complaint.of("file.word", Unexpected.shown(token))
                : Complaint.of("file.beside", Unexpected.shown(token));
        return Optional.of(new Unfit(token.span(), complaint));
    }

    /** Why this word cannot stand between a rule's name and {@code when}. */
    static Unfit aboveWhen(Token token) {
        if (token.isName("extends")) {
            return new Unfit(token.span(), Complaint.of("rule.extends"));
        }
        if (token.kind() == Token.Kind.NAME && ATTRIBUTES.contains(token.text())) {
            return new Unfit(token.span(), Complaint.of("rule.attribute", token.text()));
        }
        return Unexpected.insteadOf("when", token);
    }
}

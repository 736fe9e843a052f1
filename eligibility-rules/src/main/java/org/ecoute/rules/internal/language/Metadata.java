package org.ecoute.rules.internal.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.RuleSyntax;
import org.ecoute.rules.internal.syntax.Token;

/**
 * What stands above a rule's {@code when}.
 *
 * @param clause {@code @Clause("…")}: the clause that the rule encodes; every rule has one
 * @param version {@code @Version(2)}: the version of the clause, where the rule belongs to one only
 * @param unspecified {@code @Unspecified}: the text is silent, only our reading says so
 * @param breachParty {@code @Breach(PARTY)}: who answers for a breach
 */
record Metadata(ClauseId clause, Optional<Integer> version, boolean unspecified, Optional<Party> breachParty) {
    private static final Set<String> KNOWN = Set.of("Clause", "Version", "Unspecified", "Breach");
    private static final String UNSPECIFIED = "Unspecified";

    static Metadata of(RuleSyntax rule) {
        Map<String, RuleSyntax.Annotation> byName = new HashMap<>();
        for (RuleSyntax.Annotation one : rule.annotations()) {
            refuseUnfit(one);
            if (byName.put(one.name().text(), one) != null) {
                throw unfit(
                        one.name(), Complaint.of("annotation.twice", one.name().text()));
            }
        }
        return new Metadata(
                value(byName, "Clause")
                        .map(Metadata::clause)
                        .orElseThrow(() -> unfit(
                                rule.name(),
                                Complaint.of("clause.missing", rule.name().text()))),
                value(byName, "Version").map(Metadata::number),
                byName.containsKey(UNSPECIFIED),
                value(byName, "Breach").map(Metadata::party));
    }

    private static void refuseUnfit(RuleSyntax.Annotation one) {
        String name = one.name().text();
        if (!KNOWN.contains(name)) {
            List<String> known = KNOWN.stream().map("@"::concat).toList();
            throw unfit(one.name(), Complaint.amongst(known, "@" + name, "annotation.unknown", name));
        }
        if (name.equals(UNSPECIFIED) == one.value().isPresent()) {
            throw unfit(
                    one.value().orElse(one.name()),
                    Complaint.of(one.value().isPresent() ? "annotation.surplus" : "annotation.empty", name));
        }
    }

    private static Optional<Token> value(Map<String, RuleSyntax.Annotation> byName, String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(RuleSyntax.Annotation::value);
    }

    private static ClauseId clause(Token value) {
        try {
            return ClauseId.of(value.text());
        } catch (InvalidValueException invalid) {
            throw unfit(value, Complaint.of("clause.form", value.text()));
        }
    }

    private static int number(Token value) {
        if (value.kind() != Token.Kind.NUMBER || !value.text().matches("\\d{1,4}")) {
            throw unfit(value, Complaint.of("version.form", value.text()));
        }
        return Integer.parseInt(value.text());
    }

    private static Party party(Token value) {
        List<Party> known = Arrays.asList(Party.values());
        return known.stream()
                .filter(one -> one.name().equals(value.text()))
                .findFirst()
                .orElseThrow(() -> unfit(
                        value,
                        Complaint.amongst(
                                known.stream().map(Party::name).toList(),
                                value.text(),
                                "party.unknown",
                                value.text())));
    }

    private static Unfit unfit(Token token, Complaint complaint) {
        return new Unfit(token.span(), complaint);
    }
}

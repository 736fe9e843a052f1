package org.ecoute.rules.internal.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

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

    static Metadata of(RuleDescr rule) {
        for (AnnotationDescr one : rule.getAnnotations()) {
            refuseUnknown(one.getName());
        }
        return new Metadata(
                text(rule, "Clause")
                        .map(Metadata::clause)
                        .orElseThrow(() -> new NotInGrammar(
                                "`" + rule.getName() + "` names no clause.", "Add @Clause( \"…\" ) above when.")),
                text(rule, "Version").map(Metadata::number),
                rule.getAnnotation("Unspecified") != null,
                text(rule, "Breach").map(Metadata::party));
    }

    private static void refuseUnknown(String name) {
        if (!KNOWN.contains(name)) {
            throw new NotInGrammar(
                    "`@" + name + "` is not known.",
                    Nearest.to(name, KNOWN)
                            .map(one -> "Maybe `@" + one + "`.")
                            .orElse("Use one of " + KNOWN.stream().sorted().toList() + "."));
        }
    }

    /** The value of an annotation; the parser may leave the quotes on. */
    private static Optional<String> text(RuleDescr rule, String name) {
        return Optional.ofNullable(rule.getAnnotation(name))
                .map(AnnotationDescr::getSingleValueAsString)
                .map(value -> value.replaceAll("^\"|\"$", ""));
    }

    private static ClauseId clause(String value) {
        try {
            return ClauseId.of(value);
        } catch (InvalidValueException invalid) {
            throw new NotInGrammar("`" + value + "` is not a clause.", invalid.cure());
        }
    }

    private static int number(String value) {
        if (!value.matches("\\d{1,4}")) {
            throw new NotInGrammar("`" + value + "` is not the number of a version.", "Write @Version( 2 ).");
        }
        return Integer.parseInt(value);
    }

    private static Party party(String value) {
        List<Party> known = Arrays.asList(Party.values());
        return known.stream()
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new NotInGrammar("`" + value + "` is not a party.", "Use one of " + known + "."));
    }
}

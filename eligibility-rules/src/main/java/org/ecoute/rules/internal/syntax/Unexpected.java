package org.ecoute.rules.internal.syntax;

import java.util.Map;
import java.util.Set;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;

/** Says why a word cannot stand where it stands, in terms of what its author probably wanted. */
final class Unexpected {
    private static final Set<String> PATTERN_WORDS =
            Set.of("eval", "not", "exists", "forall", "accumulate", "acc", "collect", "groupby", "and", "or");
    private static final Set<String> SOURCES = Set.of("from", "over");
    private static final Set<String> OPERATORS = Set.of(
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "excludes",
            "startsWith",
            "endsWith",
            "before",
            "after",
            "instanceof",
            "is",
            "isa",
            "like",
            "equals",
            "strsim");

    /** Signs of other languages, and the code of what is said of them. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "sign.assignment"),
            Map.entry(":", "sign.variable"),
            Map.entry("$", "sign.variable"),
            Map.entry(".", "sign.path"),
            Map.entry("(", "sign.call"),
            Map.entry("[", "sign.brackets"),
            Map.entry("{", "sign.brackets"),
            Map.entry("#", "sign.brackets"),
            Map.entry("?", "sign.choice"),
            Map.entry(";", "sign.semicolon"),
            Map.entry("*", "sign.arithmetic"),
            Map.entry("/", "sign.arithmetic"),
            Map.entry("%", "sign.arithmetic"),
            Map.entry("++", "sign.arithmetic"),
            Map.entry("--", "sign.arithmetic"),
            Map.entry("&", "sign.single"),
            Map.entry("|", "sign.single"),
            Map.entry("->", "sign.brackets"));

    private Unexpected() {}

    /** The word as an error shows it. */
    static String shown(Token token) {
        return switch (token.kind()) {
            case END_OF_FILE -> "…";
            case TEXT -> "\"" + token.text() + "\"";
            default -> token.text();
        };
    }

    /** Something else stands where a sign or name is needed. */
    static Unfit insteadOf(String needed, Token token) {
        if (token.kind() == Token.Kind.END_OF_FILE) {
            return new Unfit(token.span(), Complaint.of("file.ends", needed));
        }
        return new Unfit(token.span(), Complaint.of("expected", shown(token), needed));
    }

    /** Something that is no part of a condition. */
    static Unfit inCondition(Token token) {
        if (token.kind() == Token.Kind.END_OF_FILE) {
            return new Unfit(token.span(), Complaint.of("file.ends", ")"));
        }
        if (token.kind() == Token.Kind.SIGN && SIGNS.containsKey(token.text())) {
            return new Unfit(token.span(), Complaint.of(SIGNS.get(token.text()), shown(token)));
        }
        if (token.kind() == Token.Kind.NAME && OPERATORS.contains(token.text())) {
            return new Unfit(token.span(), Complaint.of("operator.unknown", shown(token)));
        }
        if (token.isName("then") || token.isName("end") || token.isName("rule")) {
            return new Unfit(token.span(), Complaint.of("bracket.open", shown(token)));
        }
        if (token.isName("new") || token.isName("eval")) {
            return new Unfit(token.span(), Complaint.of("sign.call", shown(token)));
        }
        return new Unfit(token.span(), Complaint.of("condition.joined", shown(token)));
    }

    /** Whether it is a word that Drools knows where a kind of question should stand. */
    static boolean isPatternWord(Token token) {
        return token.kind() == Token.Kind.NAME && PATTERN_WORDS.contains(token.text());
    }

    /** Something before or after the one pattern of a condition. */
    static Unfit aroundPattern(Token token) {
        if (token.kind() == Token.Kind.NAME && SOURCES.contains(token.text())) {
            return new Unfit(token.span(), Complaint.of("pattern.source", shown(token)));
        }
        if (token.isSign("$") || token.isSign(":")) {
            return new Unfit(token.span(), Complaint.of("sign.variable", shown(token)));
        }
        if (isPatternWord(token)) {
            return new Unfit(token.span(), Complaint.of("pattern.word", shown(token)));
        }
        return token.kind() == Token.Kind.END_OF_FILE
                ? insteadOf("then", token)
                : new Unfit(token.span(), Complaint.of("pattern.single", shown(token)));
    }
}

package org.ecoute.rules.internal.syntax;

import java.util.Set;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/** Splits a rule file into words and signs, one after the other; comments and blanks stand between them. */
final class Lexer {
    private static final Set<String> TWO_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||", "++", "--", "->");

    private final String text;
    private int at;
    private String comment = "";

    Lexer(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /**
     * The next word or sign; at the end of the file, again and again its end.
     *
     * @throws Unfit if no word begins here; the next call goes on behind it
     */
    Token next() {
        comment = "";
        skipBlanks();
        int start = at;
        if (at == text.length()) {
            return token(Token.Kind.END_OF_FILE, start, "");
        }
        char first = text.charAt(at);
        if (isLetter(first)) {
            return word(Token.Kind.NAME, start, "_");
        }
        if (isDigit(first)) {
            return word(Token.Kind.NUMBER, start, "_.");
        }
        return first == '"' ? quoted(start) : sign(start, first);
    }

    private Token word(Token.Kind kind, int start, String alsoInside) {
        while (at < text.length() && (isLetter(at()) || isDigit(at()) || alsoInside.indexOf(at()) >= 0)) {
            at++;
        }
        return token(kind, start, text.substring(start, at));
    }

    /** A text on one line; a backslash may stand before a quote or a backslash and nothing else. */
    private Token quoted(int start) {
        StringBuilder says = new StringBuilder();
        at++;
        while (at < text.length() && at() != '"' && at() != '\n') {
            if (at() == '\\') {
                at++;
                if (at == text.length() || (at() != '"' && at() != '\\')) {
                    throw unfit(at - 1, Math.min(at + 1, text.length()), "text.escape");
                }
            }
            says.append(at());
            at++;
        }
        if (at == text.length() || at() == '\n') {
            throw unfit(start, at, "text.open");
        }
        at++;
        if (says.length() > Limits.TEXT_LENGTH) {
            throw new Unfit(new Span(start, at), Complaint.of("text.long", Limits.TEXT_LENGTH));
        }
        return token(Token.Kind.TEXT, start, says.toString());
    }

    private Token sign(int start, char first) {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        at += TWO_SIGNS.contains(two) ? 2 : 1;
        if (first == '\'') {
            throw unfit(start, at, "text.quotes");
        }
        if (first > '~' || first < ' ') {
            throw new Unfit(
                    new Span(start, at), Complaint.of("character.unknown", String.format("U+%04X", (int) first)));
        }
        return token(Token.Kind.SIGN, start, text.substring(start, at));
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (" \t\r\n\f\u00A0\u202F".indexOf(at()) >= 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                comment = "";
                at = orEnd(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            int start = at;
            at = text.length();
            throw unfit(start, start + 2, "comment.open");
        }
        comment = text.substring(at + 2, end).strip();
        at = end + 2;
    }

    private int orEnd(int found) {
        return found < 0 ? text.length() : found;
    }

    private char at() {
        return text.charAt(at);
    }

    private Token token(Token.Kind kind, int start, String says) {
        return new Token(kind, says, new Span(start, at), comment);
    }

    private static Unfit unfit(int start, int end, String code) {
        return new Unfit(new Span(start, end), Complaint.of(code));
    }

    /** Names are plain: a letter of another script that looks like one of these would be a trap for reviewers. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package org.ecoute.rules.internal.syntax;

import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/** The words of a file with the one that is looked at. Not thread-safe. */
final class TokenStream {
    private final Lexer lexer;
    private Token current;
    private Token last;
    private int taken;

    /** At the first word of a text. */
    TokenStream(String text) {
        this.lexer = new Lexer(text);
        this.current = nothing(new Span(0, 0));
        this.last = current;
    }

    /** The word that is looked at. */
    Token current() {
        return current;
    }

    /** The word before. */
    Token last() {
        return last;
    }

    /** Looks at the next word and gives the one before. */
    Token take() {
        last = current;
        // should the next word be none, the one before must not be taken twice
        current = nothing(last.span());
        current = lexer.next();
        taken++;
        return last;
    }

    private static Token nothing(Span span) {
        return new Token(Token.Kind.SIGN, "", span, "");
    }

    /** From here on, this many words at most may be taken before {@link #startCount} is called again. */
    void startCount() {
        taken = 0;
    }

    /** Refuses a rule that goes on for longer than anybody would read. */
    void refuseEndless() {
        if (taken > Limits.RULE_TOKENS) {
            throw new Unfit(current.span(), Complaint.of("limit.rule", Limits.RULE_TOKENS));
        }
    }

    boolean at(String nameOrSign) {
        return current.isName(nameOrSign) || current.isSign(nameOrSign);
    }

    boolean atEnd() {
        return current.kind() == Token.Kind.END_OF_FILE;
    }

    /** Takes this sign or name if it stands here. */
    boolean takeIf(String nameOrSign) {
        boolean here = at(nameOrSign);
        if (here) {
            take();
        }
        return here;
    }

    /** Takes this sign or name, or refuses whatever stands here instead. */
    Token expect(String nameOrSign) {
        if (!at(nameOrSign)) {
            throw Unexpected.insteadOf(nameOrSign, current);
        }
        return take();
    }

    /** Takes a word of this kind, or refuses whatever stands here instead. */
    Token expect(Token.Kind kind, String code) {
        if (current.kind() != kind) {
            throw new Unfit(current.span(), Complaint.of(code, Unexpected.shown(current)));
        }
        return take();
    }

    /** Goes on to one of these names, or to the beginning of a rule; words that are none are passed over. */
    void skipTo(String... names) {
        while (!atEnd()) {
            for (String name : names) {
                if (current.isName(name)) {
                    return;
                }
            }
            takeAnything();
        }
    }

    /** Takes what stands here even if it is no word. */
    void takeAnything() {
        while (true) {
            try {
                take();
                return;
            } catch (Unfit noWord) {
                // passed over like all that is skipped: something before it has been refused already
                taken++;
            }
        }
    }
}

package org.ecoute.rules.internal.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/** Reads the rules of a file one after the other; what is wrong with one part hides nothing of the next. */
public final class RuleParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final PatternParser patterns;
    private final Consumer<Unfit> problems;
    private int told;

    private RuleParser(String text, Consumer<Unfit> problems) {
        this.tokens = new TokenStream(text);
        this.expressions = new ExpressionParser(tokens);
        this.patterns = new PatternParser(tokens, expressions);
        this.problems = problems;
    }

    /**
     * The rules of a file.
     *
     * @param text its whole text
     * @param problems receives what the grammar does not know, in the order of the text
     */
    public static List<RuleSyntax> read(String text, Consumer<Unfit> problems) {
        Optional<Unfit> hidden = HiddenCharacters.in(text);
        hidden.ifPresent(problems);
        return hidden.isPresent() ? List.of() : new RuleParser(text, problems).file();
    }

    /**
     * A single constraint, as other files of a pack may hold it.
     *
     * @throws Unfit if the text is anything else
     */
    public static Expression constraint(String text) {
        HiddenCharacters.in(text).ifPresent(hidden -> {
            throw hidden;
        });
        TokenStream tokens = new TokenStream(text);
        tokens.take();
        Expression read = new ExpressionParser(tokens).read();
        if (!tokens.atEnd()) {
            throw Unexpected.inCondition(tokens.current());
        }
        return read;
    }

    private List<RuleSyntax> file() {
        List<RuleSyntax> rules = new ArrayList<>();
        part(this::beginning);
        while (!tokens.atEnd() && told < Limits.PROBLEMS) {
            if (tokens.at("rule")) {
                rule().ifPresent(rules::add);
            } else {
                FrameWords.refusal(tokens.current()).ifPresent(this::tell);
                tokens.takeAnything();
                tokens.skipTo("rule");
            }
        }
        return rules;
    }

    /** A package line, which other tools for such files ask for, means nothing here. */
    private Optional<Token> beginning() {
        tokens.take();
        if (tokens.takeIf("package")) {
            do {
                tokens.expect(Token.Kind.NAME, "package.name");
            } while (tokens.takeIf("."));
            tokens.takeIf(";");
        }
        return Optional.empty();
    }

    private Optional<RuleSyntax> rule() {
        tokens.startCount();
        int before = told;
        Token rule = tokens.current();
        Optional<Token> name = part(this::name);
        if (name.isEmpty()) {
            tokens.skipTo("rule");
            return Optional.empty();
        }
        Optional<List<RuleSyntax.Annotation>> annotations = part(this::annotations);
        boolean when = goTo("when", annotations.isPresent(), "then", "end");
        Optional<RuleSyntax.Pattern> pattern = when ? part(patterns::read) : Optional.empty();
        boolean then = goTo("then", pattern.isPresent(), "end");
        Optional<RuleSyntax.Call> call =
                then ? part(() -> new CallParser(tokens, expressions).read()) : Optional.empty();
        goTo("end", call.isPresent());
        Span span = rule.span().to(tokens.last().span());
        return Optional.of(new RuleSyntax(
                span, rule.comment(), name.get(), annotations.orElse(List.of()), pattern, call, told == before));
    }

    private Optional<Token> name() {
        tokens.take();
        return Optional.of(tokens.expect(Token.Kind.TEXT, "rule.name"));
    }

    private Optional<List<RuleSyntax.Annotation>> annotations() {
        List<RuleSyntax.Annotation> annotations = new ArrayList<>();
        while (!tokens.at("when")) {
            tokens.refuseEndless();
            if (!tokens.at("@")) {
                throw FrameWords.aboveWhen(tokens.current());
            }
            annotations.add(annotation());
        }
        return Optional.of(annotations);
    }

    private RuleSyntax.Annotation annotation() {
        Span at = tokens.take().span();
        Token name = tokens.expect(Token.Kind.NAME, "annotation.name");
        Token whole = new Token(name.kind(), name.text(), at.to(name.span()), "");
        if (!tokens.takeIf("(")) {
            return new RuleSyntax.Annotation(whole, Optional.empty());
        }
        Token value = tokens.current();
        if (value.kind() == Token.Kind.SIGN || value.kind() == Token.Kind.END_OF_FILE) {
            throw new Unfit(value.span(), Complaint.of("annotation.value", Unexpected.shown(value)));
        }
        tokens.take();
        tokens.expect(")");
        return new RuleSyntax.Annotation(whole, Optional.of(value));
    }

    /**
     * Goes on behind a word. Where the part before it could not be read, that has been told, and what is passed over to
     * reach the word, or one of those that follow it, is told no more.
     */
    private boolean goTo(String word, boolean read, String... later) {
        if (!read) {
            String[] words = Arrays.copyOf(later, later.length + 2);
            words[later.length] = word;
            words[later.length + 1] = "rule";
            tokens.skipTo(words);
        }
        boolean here = tokens.at(word);
        if (here) {
            part(() -> Optional.of(tokens.take()));
        }
        return here;
    }

    private <T> Optional<T> part(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (Unfit unfit) {
            tell(unfit);
            return Optional.empty();
        }
    }

    private void tell(Unfit unfit) {
        told++;
        problems.accept(unfit);
    }
}

package org.ecoute.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.ecoute.model.Nearest;
import org.ecoute.rules.Problem;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one rule file into checked trees and tells everything in it that the closed grammar does not know. */
public final class RuleReader {
    private static final String FORM =
            "A rule reads: rule \"…\" @Clause( \"…\" ) when …Question( … == …, … ) then findings.…( \"…\" ); end";

    private final String file;
    private final SourceText source;
    private final List<RuleTree> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RuleReader(String file, String text) {
        this.file = file;
        this.source = new SourceText(text);
    }

    /**
     * The rules of a file.
     *
     * @param file its path within the pack, for messages
     * @param text its content
     * @param problems receives what is wrong; the rules without a problem are still returned
     */
    public static List<RuleTree> read(String file, String text, List<Problem> problems) {
        RuleReader reader = new RuleReader(file, text);
        reader.readFile(text);
        problems.addAll(reader.problems);
        return reader.rules;
    }

    private void readFile(String text) {
        try {
            // of the two parsers the older one reads the bundled pack several times faster from a cold start
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr content = parser.parse(false, text);
            for (DroolsError error : parser.getErrors()) {
                problem(error instanceof ParserError at ? at.getRow() : 0, error.getMessage(), FORM);
            }
            if (content != null && problems.isEmpty()) {
                FileCheck.check(content, this::problem);
                content.getRules().forEach(this::readRule);
            }
        } catch (DroolsParserException | RuntimeException unreadable) {
            problem(0, "The file cannot be read as rules: " + unreadable.getMessage(), FORM);
        }
    }

    private void readRule(RuleDescr rule) {
        Optional<Metadata> metadata = part(rule.getLine(), () -> Metadata.of(rule));
        Optional<PatternDescr> pattern = part(rule.getLine(), () -> onlyPattern(rule.getLhs()));
        Optional<Condition.All> condition = pattern.flatMap(this::condition);
        Optional<Consequence> consequence =
                part(rule.getConsequenceLine(), () -> ConsequenceReader.read(String.valueOf(rule.getConsequence())));
        if (metadata.isPresent() && pattern.isPresent() && condition.isPresent() && consequence.isPresent()) {
            rules.add(new RuleTree(
                    rule.getName(),
                    file,
                    rule.getLine(),
                    metadata.get().clause(),
                    metadata.get().version(),
                    metadata.get().unspecified(),
                    metadata.get().breachParty(),
                    Vocabulary.named(pattern.get().getObjectType()),
                    condition.get(),
                    consequence.get(),
                    source.commentAbove(rule.getLine()),
                    source.rule(rule.getLine())));
        }
    }

    /** A part of a rule, or nothing and a problem at this line: one rule may have several. */
    private <T> Optional<T> part(int line, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (NotInGrammar unknown) {
            problem(line, unknown.found(), unknown.cure());
            return Optional.empty();
        }
    }

    private static PatternDescr onlyPattern(AndDescr lhs) {
        List<BaseDescr> parts = lhs.getDescrs();
        if (parts.size() == 1 && parts.get(0) instanceof PatternDescr pattern) {
            boolean plain = pattern.getIdentifier() == null
                    && pattern.getSource() == null
                    && pattern.getBehaviors().isEmpty()
                    && pattern.getAnnotations().isEmpty()
                    && !pattern.isQuery()
                    && !pattern.isUnification();
            if (plain) {
                return pattern;
            }
        }
        throw new NotInGrammar(
                "The condition is not one plain pattern.",
                "A rule is one pattern over one question, such as SessionQuestion( service == \"…\", … ), "
                        + "without variables, from, eval, exists, not, or, accumulate.");
    }

    private Optional<Condition.All> condition(PatternDescr pattern) {
        String type = pattern.getObjectType();
        return part(pattern.getLine(), () -> new ConditionReader(type, attributes(type)))
                .flatMap(reader -> condition(pattern, reader));
    }

    private Optional<Condition.All> condition(PatternDescr pattern, ConditionReader reader) {
        List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
        List<Condition> read = constraints.stream()
                .map(one -> part(one.getLine(), () -> constraint(one, reader)))
                .flatMap(Optional::stream)
                .toList();
        return read.size() == constraints.size() ? Optional.of(new Condition.All(read)) : Optional.empty();
    }

    private static Condition constraint(BaseDescr part, ConditionReader reader) {
        if (part instanceof ExprConstraintDescr constraint) {
            return reader.read(constraint.getExpression());
        }
        throw new NotInGrammar("`" + part + "` is not a condition.", "Write an attribute, a comparison and a value.");
    }

    private static List<AttributeType> attributes(String name) {
        return Vocabulary.attributes(name).orElseThrow(() -> {
            List<String> known =
                    Vocabulary.types().stream().map(QuestionType::name).toList();
            return new NotInGrammar(
                    "`" + name + "` is not a kind of question.",
                    Nearest.to(name, known).map(one -> "Maybe `" + one + "`.").orElse("Use one of " + known + "."));
        });
    }

    private void problem(int line, String found, String cure) {
        problems.add(new Problem(file, Math.max(line, 0), 0, found, cure));
    }
}

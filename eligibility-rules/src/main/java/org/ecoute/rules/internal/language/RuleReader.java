package org.ecoute.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecoute.rules.Problem;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.SourceFile;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.Expression;
import org.ecoute.rules.internal.syntax.RuleParser;
import org.ecoute.rules.internal.syntax.RuleSyntax;
import org.ecoute.rules.question.AnyQuestion;

/** Reads one rule file into checked trees and tells everything in it that the closed grammar does not know. */
public final class RuleReader {
    private final SourceFile source;
    private final List<Problem> problems;

    private RuleReader(SourceFile source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * The rules of a file.
     *
     * @param file its path within the pack, for messages
     * @param text its content
     * @param problems receives what is wrong; the rules without a problem are still returned
     */
    public static List<RuleTree> read(String file, String text, List<Problem> problems) {
        return readPlaced(file, text, problems).stream().map(PlacedRule::tree).toList();
    }

    /** The same, with the places of what the rules name. */
    public static List<PlacedRule> readPlaced(String file, String text, List<Problem> problems) {
        RuleReader reader = new RuleReader(new SourceFile(file, text), problems);
        List<RuleSyntax> rules = RuleParser.read(text, unfit -> problems.add(unfit.in(reader.source)));
        return rules.stream().map(reader::rule).flatMap(Optional::stream).toList();
    }

    private Optional<PlacedRule> rule(RuleSyntax rule) {
        Optional<Metadata> metadata = rule.complete() ? part(() -> Metadata.of(rule)) : Optional.empty();
        Optional<Condition.All> condition = rule.pattern().flatMap(this::condition);
        Optional<Consequence> consequence = rule.call().flatMap(call -> part(() -> ConsequenceReader.read(call)));
        if (!rule.complete() || metadata.isEmpty() || condition.isEmpty() || consequence.isEmpty()) {
            return Optional.empty();
        }
        String type = rule.pattern().map(pattern -> pattern.type().text()).orElse("");
        RuleTree tree = new RuleTree(
                rule.name().text(),
                source.name(),
                source.line(rule.span().start()),
                metadata.get().clause(),
                metadata.get().version(),
                metadata.get().unspecified(),
                metadata.get().breachParty(),
                Vocabulary.named(type),
                condition.get(),
                consequence.get(),
                rule.comment().replaceAll("\\s+", " "),
                source.text(rule.span()));
        return Optional.of(new PlacedRule(tree, rule, source));
    }

    private Optional<Condition.All> condition(RuleSyntax.Pattern pattern) {
        return part(() -> conditions(pattern)).flatMap(reader -> {
            List<Condition> read = new ArrayList<>();
            for (Expression one : pattern.constraints()) {
                part(() -> reader.read(one)).ifPresent(read::add);
            }
            boolean whole = read.size() == pattern.constraints().size();
            return whole ? Optional.of(new Condition.All(List.copyOf(read))) : Optional.empty();
        });
    }

    private static ConditionReader conditions(RuleSyntax.Pattern pattern) {
        String type = pattern.type().text();
        List<AttributeType> attributes = Vocabulary.attributes(type).orElseThrow(() -> {
            List<String> known = new ArrayList<>(
                    Vocabulary.types().stream().map(QuestionType::name).toList());
            known.add(AnyQuestion.class.getSimpleName());
            return new Unfit(pattern.type().span(), Complaint.amongst(known, type, "question.unknown", type));
        });
        return new ConditionReader(type, attributes);
    }

    /** A part of a rule, or nothing and a problem: one rule may have several. */
    private <T> Optional<T> part(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unfit unfit) {
            problems.add(unfit.in(source));
            return Optional.empty();
        }
    }
}

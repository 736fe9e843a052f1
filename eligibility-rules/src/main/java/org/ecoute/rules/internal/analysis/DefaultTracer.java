package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.TracedCondition;
import org.ecoute.rules.analysis.TracedRule;
import org.ecoute.rules.analysis.Tracer;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.pack.PackReader.Content;
import org.ecoute.rules.question.AnyQuestion;

/** Traces questions through the trees of one pack. */
public final class DefaultTracer implements Tracer {
    private final Content pack;
    private final Map<String, Rule> shown;

    private DefaultTracer(Content pack) {
        this.pack = pack;
        this.shown = pack.catalogue().rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
    }

    /** A tracer of a pack. */
    public static Tracer of(RulePack pack) {
        return new DefaultTracer(PackReader.read(pack));
    }

    @Override
    public List<TracedRule> trace(Question question) {
        QuestionType type = Vocabulary.named(question.type())
                .orElseThrow(() -> new IllegalArgumentException(question.type() + " is no kind of question."));
        AnyQuestion asked = type.parse(question);
        Interpreter meaning = new Interpreter(attribute -> type.value(asked, attribute));
        return pack.rules().stream()
                .filter(rule -> rule.concerns(type, asked.service())
                        && pack.catalogue()
                                .hasASay(rule, ServiceId.of(asked.service()), question.openedOn(), asked.inForce()))
                .map(rule -> traced(rule, meaning))
                .toList();
    }

    private TracedRule traced(RuleTree rule, Interpreter meaning) {
        List<TracedCondition> parts = new ArrayList<>();
        for (Condition part : rule.condition().parts()) {
            if (!isAboutService(part) || !meaning.holds(part)) {
                parts.add(new TracedCondition(ConditionText.print(part), meaning.holds(part)));
            }
        }
        return new TracedRule(Objects.requireNonNull(shown.get(rule.name())), parts);
    }

    private static boolean isAboutService(Condition part) {
        return part.leaves()
                .flatMap(leaf -> Space.attributes(leaf).stream())
                .allMatch(attribute -> attribute.name().equals("service"));
    }
}

package org.ecoute.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.question.AnyQuestion;

/** Random questions: every attribute at any value of its whole domain. */
public final class Questions {
    private Questions() {}

    /** Questions of this kind to one of the two IAPR lines, or to a service without rules. */
    public static Arbitrary<AnyQuestion> any(QuestionType type) {
        return Combinators.combine(
                        type.attributes().stream().map(Questions::values).toList())
                .as(values -> {
                    Map<AttributeType, Object> all = new LinkedHashMap<>();
                    type.attributes().forEach(one -> all.put(one, values.get(one.index())));
                    return type.with(unremarkable(type, ""), all);
                });
    }

    /** The question of this kind in which nothing is special. */
    public static AnyQuestion unremarkable(QuestionType type, String service) {
        return RuleCase.holds("", type.name(), service).question();
    }

    private static Arbitrary<Object> values(AttributeType attribute) {
        return attribute.domain().isEmpty()
                ? Arbitraries.of("iapr-numero-bleu", "iapr-numero-vert", "a\"b", "elsewhere")
                : Arbitraries.of(attribute.domain());
    }
}

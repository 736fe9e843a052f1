package org.ecoute.examples.benchmarks.start;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecoute.rules.Rule;
import org.ecoute.rules.question.AnyQuestion;

/** The bundled rules as one file that Drools itself reads: constants named in full, and a plain consequence. */
final class PlainDrl {
    private static final Pattern CONDITION = Pattern.compile("when\\s+\\w+\\((.*)\\)\\s*then", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\w+");

    private PlainDrl() {}

    static String of(List<Rule> rules, String dialect) {
        return rules.stream()
                .map(PlainDrl::rule)
                .collect(Collectors.joining(
                        "\n",
                        "package org.ecoute.peers;\ndialect \"" + dialect + "\"\nglobal java.util.List found;\n",
                        ""));
    }

    private static String rule(Rule rule) {
        Matcher text = CONDITION.matcher(rule.text());
        if (!text.find()) {
            throw new IllegalStateException("No condition in " + rule.text());
        }
        Class<?> type = type(rule.question());
        return "rule \"" + rule.name() + "\"\nwhen\n    " + type.getName() + "(" + named(text.group(1), type)
                + ")\nthen\n    found.add( \"" + rule.clause() + "\" );\nend\n";
    }

    private static Class<?> type(String name) {
        return Arrays.stream(AnyQuestion.class.getPermittedSubclasses())
                .filter(one -> one.getSimpleName().equals(name))
                .findFirst()
                .orElse(AnyQuestion.class);
    }

    /** A constant is of the type of the attribute before it. */
    private static String named(String condition, Class<?> question) {
        Map<String, Class<?>> types = question.isRecord()
                ? Arrays.stream(question.getRecordComponents())
                        .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType))
                : Map.of();
        StringBuilder named = new StringBuilder();
        Class<?> type = String.class;
        Matcher words = WORD.matcher(condition);
        while (words.find()) {
            String word = words.group();
            type = types.getOrDefault(word, type);
            boolean constant = type.isEnum() && word.matches("[A-Z][A-Z_]+");
            words.appendReplacement(named, Matcher.quoteReplacement(constant ? type.getName() + "." + word : word));
        }
        return words.appendTail(named).toString();
    }
}

package org.ecoute.examples.workbench.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.Labels;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.analysis.Block;
import org.ecoute.rules.analysis.ExampleQuestion;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.Attribute;

/** Questions in words, single ones and whole blocks of them. */
final class QuestionWords {
    private static final String RANGE = "..";

    private final Messages messages;
    private final AttributeWords attributes;

    QuestionWords(Messages messages) {
        this.messages = messages;
        this.attributes = new AttributeWords(messages);
    }

    /** What a kind of question is about. */
    String kind(String type) {
        return messages.find("question." + type).orElse(type);
    }

    /** A verdict, a state of a duty or silence, by its name. */
    String answer(String code) {
        return messages.find("answer." + code)
                .or(() -> AttributeWords.constant(Verdict.class, code).map(this::label))
                .or(() -> AttributeWords.constant(DutyState.class, code).map(this::label))
                .orElse(code);
    }

    private String label(Enum<?> constant) {
        return Labels.of(constant, messages.language());
    }

    /** One question, by the attributes that tell. */
    String example(ExampleQuestion example) {
        Question question = example.question();
        String told = joined(example.telling().stream()
                .map(name -> attribute(
                        name, attributes.value(name, question.attributes().getOrDefault(name, "")))));
        return told.isEmpty() ? messages.of("question.any") : told;
    }

    /** A block of questions of a kind. */
    String block(String type, Block block) {
        String told =
                joined(block.values().entrySet().stream().map(entry -> attribute(entry.getKey(), values(type, entry))));
        return told.isEmpty() ? messages.of("question.any") : told;
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(messages.of("question.and")));
    }

    private String attribute(String name, String value) {
        return messages.of("question.attribute", attributes.attribute(name), value);
    }

    private String values(String type, Map.Entry<String, List<String>> entry) {
        Optional<RecordComponent> component = component(type, entry.getKey());
        List<String> others =
                component.map(one -> others(one, entry.getValue())).orElse(List.of());
        if (!others.isEmpty() && others.size() < entry.getValue().size()) {
            return messages.of("question.except", list(entry.getKey(), others));
        }
        return entry.getValue().stream()
                .map(value -> range(component, entry.getKey(), value))
                .collect(Collectors.joining(messages.of("question.or")));
    }

    private String list(String attribute, List<String> values) {
        return values.stream().map(value -> attributes.value(attribute, value)).collect(Collectors.joining(", "));
    }

    /** The constants that are not among these; none for other types. */
    private static List<String> others(RecordComponent component, List<String> values) {
        Object[] constants = component.getType().getEnumConstants();
        List<String> others = new ArrayList<>();
        Stream.ofNullable(constants)
                .flatMap(Arrays::stream)
                .map(Object::toString)
                .forEach(others::add);
        others.removeAll(values);
        return others;
    }

    private String range(Optional<RecordComponent> component, String attribute, String value) {
        int dots = value.indexOf(RANGE);
        if (dots < 0) {
            return attributes.value(attribute, value);
        }
        String from = value.substring(0, dots);
        String to = value.substring(dots + RANGE.length());
        boolean open = component
                .map(one -> one.getAnnotation(Attribute.class))
                .map(declared -> to.equals(Integer.toString(declared.max())))
                .orElse(false);
        return open ? messages.of("question.from", from) : messages.of("question.range", from, to);
    }

    private static Optional<RecordComponent> component(String type, String attribute) {
        return Arrays.stream(AnyQuestion.class.getPermittedSubclasses())
                .filter(question -> question.getSimpleName().equals(type))
                .flatMap(question -> Arrays.stream(question.getRecordComponents()))
                .filter(component -> component.getName().equals(attribute))
                .findFirst();
    }
}

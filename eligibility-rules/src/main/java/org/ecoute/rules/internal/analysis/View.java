package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.analysis.Block;
import org.ecoute.rules.analysis.ExampleQuestion;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Residual;

/** The space of a setting under some conditions, and its questions in the form that others see. Not thread-safe. */
final class View {
    private final Setting setting;
    private final Diagrams diagrams;

    private View(Setting setting, Diagrams diagrams) {
        this.setting = setting;
        this.diagrams = diagrams;
    }

    /** The space that these conditions can tell apart. */
    static View of(Setting setting, List<Condition> conditions) {
        List<Condition> leaves = leaves(conditions);
        Set<AttributeType> visible = attributes(leaves);
        List<Condition> impossible = ConditionText.impossible(setting.type());
        Set<AttributeType> hidden = attributes(leaves(impossible));
        hidden.removeAll(visible);
        leaves.addAll(leaves(impossible));
        return new View(
                setting,
                new Diagrams(
                        axes(setting, visible, leaves),
                        axes(setting, hidden, leaves),
                        Residual.not(Residual.any(impossible))));
    }

    private static List<Axis> axes(Setting setting, Set<AttributeType> attributes, List<Condition> leaves) {
        return setting.type().attributes().stream()
                .filter(attributes::contains)
                .map(one -> new Axis(one, Space.values(one, leaves)))
                .toList();
    }

    private static List<Condition> leaves(List<Condition> conditions) {
        return conditions.stream().flatMap(Condition::leaves).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<AttributeType> attributes(List<Condition> leaves) {
        return leaves.stream()
                .flatMap(leaf -> Space.attributes(leaf).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Setting setting() {
        return setting;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    boolean somewhere(Condition condition) {
        return diagrams.somewhere(condition);
    }

    /** How many questions the space holds. */
    long size() {
        return count(Residual.TRUE);
    }

    /** For how many of them a condition holds. */
    long count(Condition condition) {
        return diagrams.count(diagrams.of(condition));
    }

    /** Where a condition holds, in at most so many blocks. */
    List<Block> blocks(Condition condition, int most) {
        return Regions.of(diagrams.of(condition), diagrams.axes(), most).stream()
                .map(this::block)
                .toList();
    }

    private Block block(Map<AttributeType, List<Object>> region) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        diagrams.axes().stream()
                .filter(axis -> region.containsKey(axis.attribute()))
                .forEach(axis -> values.put(
                        axis.attribute().name(), axis.told(region.getOrDefault(axis.attribute(), List.of()))));
        return new Block(values);
    }

    /** A question for which a condition holds, which it must do somewhere. */
    ExampleQuestion example(Condition condition) {
        Map<AttributeType, Object> chosen = diagrams.example(diagrams.of(condition));
        Map<String, String> values = new LinkedHashMap<>();
        setting.type()
                .attributes()
                .forEach(one -> values.put(
                        one.name(), chosen.getOrDefault(one, fixed(one)).toString()));
        return new ExampleQuestion(
                Question.of(setting.type().name(), setting.openedOn(), values),
                diagrams.axes().stream().map(axis -> axis.attribute().name()).toList());
    }

    /** What no rule of the setting mentions is at its first value. */
    private Object fixed(AttributeType attribute) {
        return switch (attribute.name()) {
            case "service" -> setting.service().value();
            case "inForce" -> setting.inForce();
            default -> attribute.domain().get(0);
        };
    }
}

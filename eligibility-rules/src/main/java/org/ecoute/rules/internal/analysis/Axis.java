package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.rules.internal.language.AttributeType;

/**
 * One dimension of a space.
 *
 * @param attribute what varies
 * @param values the values that stand for all others, in their order, at least one
 */
record Axis(AttributeType attribute, List<Object> values) {
    /** Some values with all those that they stand for, as text; numbers that follow each other as one range. */
    List<String> told(List<Object> some) {
        return attribute.isNumber() ? ranges(some) : named(some);
    }

    /** The last value stands for all that no rule names. */
    private List<String> named(List<Object> some) {
        boolean others = some.contains(values.get(values.size() - 1));
        Stream<Object> told = attribute.domain().isEmpty()
                ? some.stream()
                : attribute.domain().stream()
                        .filter(value -> some.contains(value) || (others && !values.contains(value)));
        return told.map(Object::toString).toList();
    }

    private List<String> ranges(List<Object> some) {
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < values.size(); i++) {
            if (some.contains(values.get(i))) {
                if (i == 0 || !some.contains(values.get(i - 1))) {
                    from = i == 0 ? attribute.min() : (Integer) values.get(i);
                }
                if (i == values.size() - 1 || !some.contains(values.get(i + 1))) {
                    told.add(range(from, last(i)));
                }
            }
        }
        return told;
    }

    /** Between two literals every number is like the one after the first. */
    private int last(int index) {
        return index == values.size() - 1 ? attribute.max() : (Integer) values.get(index + 1) - 1;
    }

    /** The value of this axis that stands for a value of the attribute. */
    Object standIn(Object value) {
        if (!attribute.isNumber()) {
            return values.contains(value) ? value : values.get(values.size() - 1);
        }
        Object nearest = values.get(0);
        for (Object one : values) {
            nearest = (Integer) one <= (Integer) value ? one : nearest;
        }
        return nearest;
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + ".." + to;
    }
}

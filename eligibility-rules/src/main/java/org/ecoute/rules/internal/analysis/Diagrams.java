package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Residual;

/**
 * Decision diagrams of conditions over one space. Whole regions of the space are decided at once, and equal rests once
 * only, so that the cost follows the rules and not the product of all values. Combinations declared impossible do not
 * count. Not thread-safe.
 */
final class Diagrams {
    private record Shape(int axis, List<Node> ways) {}

    private final List<Axis> axes;
    private final int visible;
    private final Condition possible;
    private final int[] axisOf;
    private final Map<Condition, Node> known = new HashMap<>();
    private final Map<Shape, Node> made = new HashMap<>();

    /**
     * Diagrams over these axes.
     *
     * @param visible the axes that conditions may mention
     * @param hidden further axes that only the declared impossibilities mention
     * @param possible holds for every combination that can come about
     */
    Diagrams(List<Axis> visible, List<Axis> hidden, Condition possible) {
        this.axes = new ArrayList<>(visible);
        this.axes.addAll(hidden);
        this.visible = visible.size();
        this.possible = possible;
        int largest =
                axes.stream().mapToInt(axis -> axis.attribute().index()).max().orElse(0);
        this.axisOf = new int[largest + 1];
        Arrays.fill(axisOf, Integer.MAX_VALUE);
        for (int i = 0; i < axes.size(); i++) {
            axisOf[axes.get(i).attribute().index()] = i;
        }
    }

    /** The visible axes. */
    List<Axis> axes() {
        return axes.subList(0, visible);
    }

    /** Where a condition holds, among all that can come about. */
    Node of(Condition condition) {
        return node(Residual.both(condition, possible));
    }

    /** Whether a condition holds somewhere. */
    boolean somewhere(Condition condition) {
        return of(condition) != Node.FAILS;
    }

    private Node node(Condition rest) {
        if (rest.equals(Residual.TRUE)) {
            return Node.HOLDS;
        }
        if (rest.equals(Residual.FALSE)) {
            return Node.FAILS;
        }
        Node before = known.get(rest);
        if (before != null) {
            return before;
        }
        int axis = rest.leaves()
                .flatMap(leaf -> Space.attributes(leaf).stream())
                .mapToInt(attribute -> axisOf[attribute.index()])
                .min()
                .orElseThrow();
        Node node = axis >= visible ? anyWay(rest, axis) : everyWay(rest, axis);
        known.put(rest, node);
        return node;
    }

    private Node everyWay(Condition rest, int axis) {
        AttributeType attribute = axes.get(axis).attribute();
        List<Node> ways = new ArrayList<>();
        for (Object value : axes.get(axis).values()) {
            ways.add(node(Residual.given(rest, attribute, value)));
        }
        boolean matters = ways.stream().distinct().count() > 1;
        return matters
                ? made.computeIfAbsent(new Shape(axis, ways), shape -> new Node(shape.axis, shape.ways))
                : ways.get(0);
    }

    /** What is hidden may be as it likes, if only it can come about. */
    private Node anyWay(Condition rest, int axis) {
        AttributeType attribute = axes.get(axis).attribute();
        for (Object value : axes.get(axis).values()) {
            if (node(Residual.given(rest, attribute, value)) != Node.FAILS) {
                return Node.HOLDS;
            }
        }
        return Node.FAILS;
    }

    /** In how many combinations of the visible axes a condition holds. */
    long count(Node node) {
        return count(node, 0, new HashMap<>());
    }

    private long count(Node node, int from, Map<Node, Long> counted) {
        if (node == Node.FAILS) {
            return 0;
        }
        int axis = Math.min(node.axis(), visible);
        long below = 1;
        if (!node.isEnd()) {
            Long before = counted.get(node);
            if (before == null) {
                before = 0L;
                for (Node way : node.ways()) {
                    before = Math.addExact(before, count(way, axis + 1, counted));
                }
                counted.put(node, before);
            }
            below = before;
        }
        for (int skipped = from; skipped < axis; skipped++) {
            below = Math.multiplyExact(below, axes.get(skipped).values().size());
        }
        return below;
    }

    /** Values of all axes, hidden ones too, for which a condition holds; the node must not fail everywhere. */
    Map<AttributeType, Object> example(Node node) {
        Map<AttributeType, Object> chosen = new HashMap<>();
        Node at = node;
        Condition rest = possible;
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            for (int value = 0; value < axis.values().size(); value++) {
                Node way = at.axis() == i ? at.ways().get(value) : at;
                Condition then =
                        Residual.given(rest, axis.attribute(), axis.values().get(value));
                if (way != Node.FAILS && node(then) != Node.FAILS) {
                    chosen.put(axis.attribute(), axis.values().get(value));
                    at = way;
                    rest = then;
                    break;
                }
            }
        }
        return chosen;
    }
}

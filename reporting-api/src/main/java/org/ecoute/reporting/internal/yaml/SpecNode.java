package org.ecoute.reporting.internal.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.reporting.BilanSpecException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a specification file.
 *
 * @param file the file's name
 * @param node what stands there
 */
record SpecNode(String file, Node node) {
    /** The text of a single value. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw kind("value");
    }

    /** One of the constants that a file may name. */
    <E extends Enum<E>> E oneOf(List<Choice<E>> choices) {
        return Word.find(choices, text())
                .orElseThrow(() -> unknown(Message.FOUND.text(text()), text(), Word.names(choices)))
                .value();
    }

    /** The elements of a list; a single value is a list of one. */
    List<SpecNode> elements() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(one -> new SpecNode(file, one))
                    .toList();
        }
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        throw kind("list");
    }

    /** Whether it is a list or a mapping of nothing. */
    boolean empty() {
        return node instanceof CollectionNode<?> collection
                && collection.getValue().isEmpty();
    }

    boolean mapping() {
        return node instanceof MappingNode;
    }

    /** The entries of a mapping whose keys are names, in their order. */
    Map<SpecNode, SpecNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw kind("mapping");
        }
        Map<SpecNode, SpecNode> entries = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            SpecNode key = new SpecNode(file, tuple.getKeyNode());
            if (seen.contains(key.text())) {
                throw key.problem(Message.TWICE.text(key.text()), Message.TWICE_CURE.text());
            }
            seen.add(key.text());
            entries.put(key, new SpecNode(file, tuple.getValueNode()));
        }
        return entries;
    }

    /** The entries of a mapping that may hold these keys only. */
    Fields fields(Key... known) {
        return fields(Runnable::run, known);
    }

    /**
     * The entries of a mapping that may hold these keys only.
     *
     * @param each takes each entry, and may go on where one is wrong
     */
    Fields fields(Consumer<Runnable> each, Key... known) {
        List<Key> keys = List.of(known);
        Map<Key, SpecNode> fields = new EnumMap<>(Key.class);
        entries().forEach((name, value) -> each.accept(() -> name.put(value, keys, fields)));
        return new Fields(this, fields);
    }

    private void put(SpecNode value, List<Key> keys, Map<Key, SpecNode> fields) {
        Key key = Word.find(keys, text())
                .orElseThrow(() -> unknown(Message.UNKNOWN_KEY.text(text()), text(), Word.names(keys)));
        if (fields.put(key, value) != null) {
            throw problem(Message.TWICE.text(text()), Message.TWICE_CURE.text());
        }
    }

    /** A text for people: one for both languages, or one for each. */
    LocalText localText() {
        if (!mapping()) {
            return new LocalText(text(), text());
        }
        Fields fields = fields(Key.FRENCH, Key.ENGLISH);
        return new LocalText(
                fields.get(Key.FRENCH).text(), fields.get(Key.ENGLISH).text());
    }

    SpecError unknown(LocalText found, String written, Collection<String> known) {
        Optional<String> near = Nearest.to(written, known);
        return problem(
                found,
                near.map(one -> Message.MAYBE.text(one))
                        .orElseGet(() -> Message.ONE_OF.text(String.join(", ", known))));
    }

    SpecError problem(LocalText found, LocalText cure) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        return new SpecError(new BilanSpecException.Problem(file, line, column, found, cure));
    }

    private SpecError kind(String expected) {
        String found = node instanceof MappingNode ? "mapping" : node instanceof SequenceNode ? "list" : "value";
        return problem(Message.kindFound(found), Message.kindCure(expected));
    }
}

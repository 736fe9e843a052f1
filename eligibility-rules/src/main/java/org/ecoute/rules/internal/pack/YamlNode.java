package org.ecoute.rules.internal.pack;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePackException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file that is read strictly: whatever is not as expected is told with file, line and column. */
public final class YamlNode {
    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of a file. */
    public static YamlNode root(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new YamlNode(file, root))
                    .orElseThrow(() -> new RulePackException(
                            List.of(new Problem(file, 0, 0, "The file is empty.", "Write a mapping."))));
        } catch (MarkedYamlEngineException e) {
            throw new RulePackException(List.of(new Problem(
                    file,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
                    e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0),
                    "This is not YAML: " + e.getProblem() + ".",
                    "Maybe quotes are missing around a text that holds a colon.")));
        }
    }

    /** The text of a scalar. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem("Found a " + node.getNodeType() + ".", "Write a single value.");
    }

    /** What stands here. */
    public enum Kind {
        /** A single value without quotes, which may be a number or a truth value. */
        PLAIN,
        /** A single value in quotes: text. */
        QUOTED,
        LIST,
        MAPPING
    }

    /** What stands here; a plain value that is empty stands for nothing. */
    public Kind kind() {
        if (node instanceof ScalarNode scalar) {
            return scalar.isPlain() ? Kind.PLAIN : Kind.QUOTED;
        }
        return node instanceof SequenceNode ? Kind.LIST : Kind.MAPPING;
    }

    /** The line where it begins, from 1. */
    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** The column where it begins, from 1. */
    public int column() {
        return node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }

    /** The scalar as a value made from its text; an illegal one is told in place. */
    public <T> T as(Function<String, T> maker) {
        String text = text();
        return made(() -> maker.apply(text));
    }

    /** What a maker makes of this place; a value that it does not accept is told in place. */
    public <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidValueException invalid) {
            throw problem("Found `" + invalid.found() + "`.", invalid.cure());
        } catch (IllegalArgumentException | DateTimeException invalid) {
            throw problem(String.valueOf(invalid.getMessage()) + ".", "");
        }
    }

    /** The scalar as a truth value. */
    public boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem("Found `" + text() + "`.", "Write true or false.");
        };
    }

    /** The scalar as a constant. */
    public <E extends Enum<E>> E as(Class<E> type) {
        String written = text();
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> problem("Found " + written + ".", "Use one of " + known + "."));
    }

    /** The elements of a list. */
    public List<YamlNode> elements() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(one -> new YamlNode(file, one))
                    .toList();
        }
        throw problem("Found " + node.getNodeType() + ".", "Write a list.");
    }

    /** The entries of a mapping, in their order. */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("Found " + node.getNodeType() + ".", "Write a mapping of keys and values.");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        mapping.getValue()
                .forEach(tuple -> entries.put(
                        new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode())));
        return entries;
    }

    /** The entries of a mapping that may hold these keys only. */
    public Map<String, YamlNode> entries(Set<String> known) {
        Map<String, YamlNode> entries = entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.problem(
                        "`" + key + "` is not known here.",
                        Nearest.to(key, known)
                                .map(one -> "Maybe `" + one + "`.")
                                .orElse("Use one of " + known + "."));
            }
        });
        return entries;
    }

    /** The value of a key that must be there. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> problem("`" + key + "` is missing.", "Add it."));
    }

    /** The value of a key, if it is there. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** A mapping of fr and en. */
    public LocalText localText() {
        entries(Set.of("fr", "en"));
        return frenchAndEnglish();
    }

    /** The texts of the keys fr and en, beside whatever else the mapping holds. */
    public LocalText frenchAndEnglish() {
        String french = get("fr").text();
        String english = get("en").text();
        return made(() -> new LocalText(french, english));
    }

    /** An error at this place. */
    public RulePackException problem(String found, String cure) {
        return new RulePackException(List.of(new Problem(file, line(), column(), found, cure)));
    }
}

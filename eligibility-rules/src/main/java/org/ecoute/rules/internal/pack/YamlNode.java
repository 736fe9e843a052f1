package org.ecoute.rules.internal.pack;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecoute.model.ErrorWords;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.SourceFile;
import org.ecoute.rules.internal.problem.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file that is read strictly: whatever is not as expected is told with file, line and column. */
public final class YamlNode {
    private final String file;
    private final String source;
    private final Node node;

    private YamlNode(String file, String source, Node node) {
        this.file = file;
        this.source = source;
        this.node = node;
    }

    /** The root of a file. */
    public static YamlNode root(String file, String text) {
        return new YamlNode(file, text, YamlText.root(file, text));
    }

    private YamlNode at(Node inner) {
        return new YamlNode(file, source, inner);
    }

    /** The text of a scalar. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(Complaint.of("yaml.single"));
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

    /** The same; an illegal one is told with the cure of this key. */
    public <T> T as(Function<String, T> maker, String cure) {
        String text = text();
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException | DateTimeException invalid) {
            throw problem(Complaint.of("yaml.value", text).cured(cure));
        }
    }

    /** What a maker makes of this place; a value that it does not accept is told in place. */
    public <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidValueException invalid) {
            throw problem(new Complaint(
                    "yaml.value", Complaint.of("yaml.value", invalid.found()).found(), ErrorWords.of(invalid.cure())));
        } catch (IllegalArgumentException | DateTimeException invalid) {
            throw problem(Complaint.of("yaml.value", String.valueOf(invalid.getMessage())));
        }
    }

    /** The scalar as a truth value. */
    public boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(Complaint.of("yaml.truth", text()));
        };
    }

    /** The scalar as a constant. */
    public <E extends Enum<E>> E as(Class<E> type) {
        String written = text();
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> problem(
                        Complaint.amongst(known.stream().map(Enum::name).toList(), written, "yaml.value", written)));
    }

    /** The elements of a list. */
    public List<YamlNode> elements() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::at).toList();
        }
        throw problem(Complaint.of("yaml.list"));
    }

    /** The entries of a mapping, in their order. */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(Complaint.of("yaml.mapping"));
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> {
            YamlNode key = at(tuple.getKeyNode());
            if (entries.put(key.text(), at(tuple.getValueNode())) != null) {
                throw key.problem(Complaint.of("yaml.twice", key.text()));
            }
        });
        return entries;
    }

    /** The entries of a mapping that may hold these keys only. */
    public Map<String, YamlNode> entries(Set<String> known) {
        Map<String, YamlNode> entries = entries();
        keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                throw place.problem(Complaint.amongst(known, key, "yaml.key", key));
            }
        });
        return entries;
    }

    /** The keys of a mapping, each at its place. */
    public Map<String, YamlNode> keys() {
        Map<String, YamlNode> keys = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> keys.put(at(tuple.getKeyNode()).text(), at(tuple.getKeyNode())));
        }
        return keys;
    }

    /** The value of a key that must be there. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> problem(Complaint.of("yaml.missing", key)));
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
        return new LocalText(visible("fr"), visible("en"));
    }

    private String visible(String key) {
        YamlNode node = get(key);
        if (node.text().isBlank()) {
            throw node.problem(Complaint.of("yaml.value", node.text()).cured("form.visible"));
        }
        return node.text();
    }

    /** Another place of the same file, by line and column from 1. */
    public SourcePlace place(int line, int column) {
        return new SourceFile(file, source).place(line, column);
    }

    /** An error at this place. */
    public RulePackException problem(Complaint complaint) {
        int start = node.getStartMark().map(Mark::getIndex).orElse(0);
        int end = node.getEndMark().map(Mark::getIndex).orElse(start);
        // marks count code points, texts count characters
        Span span = new Span(source.offsetByCodePoints(0, start), source.offsetByCodePoints(0, Math.max(start, end)));
        return new RulePackException(List.of(new SourceFile(file, source).problem(span, complaint)));
    }
}

package org.ecoute.rules.internal.language;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.question.AnyQuestion;
import org.jspecify.annotations.Nullable;

/** One kind of question: its attributes, and how to read and vary them. Immutable and thread-safe. */
public final class QuestionType {
    private final Class<? extends AnyQuestion> type;
    private final List<AttributeType> attributes;
    private final SortedMap<String, AttributeType> byName;
    private final List<String> names;

    /** Made when first asked for: to make them all takes a tenth of the time to a first ruling, which needs none. */
    private volatile @Nullable Handles handles;

    private record Handles(List<MethodHandle> accessors, MethodHandle constructor) {}

    QuestionType(Class<? extends AnyQuestion> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.attributes = IntStream.range(0, components.length)
                .mapToObj(i -> AttributeType.of(components[i], i))
                .toList();
        this.byName = new TreeMap<>(
                attributes.stream().collect(Collectors.toUnmodifiableMap(AttributeType::name, one -> one)));
        this.names = List.copyOf(byName.keySet());
    }

    /** Its name in rules. */
    public String name() {
        return type.getSimpleName();
    }

    /** The record that carries it. */
    public Class<? extends AnyQuestion> carrier() {
        return type;
    }

    /** Its attributes, in the order of the record's components. */
    public List<AttributeType> attributes() {
        return attributes;
    }

    /** The attribute of this name, if there is one. */
    public Optional<AttributeType> attribute(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The value of an attribute in a question. */
    public Object value(AnyQuestion question, AttributeType attribute) {
        try {
            return handles().accessors().get(attribute.index()).invoke(question);
        } catch (Throwable impossible) {
            throw new IllegalStateException("Cannot read " + attribute.name() + " of " + name(), impossible);
        }
    }

    /** The same question with some attributes changed. */
    public AnyQuestion with(AnyQuestion question, Map<AttributeType, Object> changes) {
        Object[] values = attributes.stream()
                .map(one -> changes.getOrDefault(one, value(question, one)))
                .toArray();
        return create(values);
    }

    /** The flat form that can be kept beside a ruling. */
    public Question flat(AnyQuestion question, LocalDate openedOn) {
        return Question.of(name(), openedOn, names, () -> texts(question));
    }

    private List<String> texts(AnyQuestion question) {
        return byName.values().stream()
                .map(one -> value(question, one).toString())
                .toList();
    }

    /**
     * The question of a flat form.
     *
     * @throws IllegalArgumentException if an attribute is missing or has no such value
     */
    public AnyQuestion parse(Question flat) {
        Object[] values = attributes.stream()
                .map(one -> Optional.ofNullable(flat.attributes().get(one.name()))
                        .flatMap(one::parse)
                        .orElseThrow(() -> new IllegalArgumentException(name() + "." + one.name() + ": found "
                                + flat.attributes().get(one.name()) + ". It needs one of " + one.domain() + ".")))
                .toArray();
        return create(values);
    }

    private AnyQuestion create(Object[] values) {
        try {
            return (AnyQuestion) handles().constructor().invoke(values);
        } catch (Throwable impossible) {
            throw new IllegalStateException("Cannot make a " + name(), impossible);
        }
    }

    /** Threads that come at the same time make equal ones. */
    private Handles handles() {
        Handles made = handles;
        if (made == null) {
            RecordComponent[] components = type.getRecordComponents();
            made = new Handles(
                    Arrays.stream(components).map(QuestionType::accessor).toList(), constructor(type, components));
            handles = made;
        }
        return made;
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, AnyQuestion.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}

package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Declares a {@link Shape}, field after field. Not thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ShapeBuilder<T, B> {
    private final Class<T> type;
    private final String description;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private boolean closed;

    ShapeBuilder(Class<T> type, String description, Supplier<B> builder, Function<B, T> build) {
        this.type = type;
        this.description = description;
        this.builder = builder;
        this.build = build;
    }

    ShapeBuilder<T, B> constant(String name, String value, String description) {
        return add(new Field<>(
                name, new ConstantForm(value), true, description, it -> Optional.of(value), (values, read) -> {}));
    }

    <V> ShapeBuilder<T, B> required(
            String name, Form<V> form, Function<? super T, V> get, BiConsumer<B, V> set, String description) {
        return add(new Field<>(name, form, true, description, it -> Optional.of(get.apply(it)), set));
    }

    <V> ShapeBuilder<T, B> optional(
            String name, Form<V> form, Function<? super T, Optional<V>> get, BiConsumer<B, V> set, String description) {
        return add(new Field<>(name, form, false, description, get, set));
    }

    /** Any number of values in their order; none is the same as absent. */
    <V> ShapeBuilder<T, B> list(
            String name,
            Form<V> form,
            Function<? super T, List<V>> get,
            BiConsumer<B, List<V>> set,
            String description) {
        return add(
                new Field<>(name, new ListForm<>(form, false), false, description, it -> filled(get.apply(it)), set));
    }

    /** One value or more in their order. */
    <V> ShapeBuilder<T, B> requiredList(
            String name,
            Form<V> form,
            Function<? super T, List<V>> get,
            BiConsumer<B, List<V>> set,
            String description) {
        return required(name, new ListForm<>(form, true), get, set, description);
    }

    /** Any number of values without order; none is the same as absent. */
    <V extends Comparable<? super V>> ShapeBuilder<T, B> set(
            String name, Form<V> form, Function<? super T, Set<V>> get, BiConsumer<B, Set<V>> set, String description) {
        Form<Set<V>> members = new SetForm<>(new ListForm<>(form, false));
        return add(new Field<>(name, members, false, description, it -> filled(get.apply(it)), set));
    }

    /** One value or more without order. */
    <V extends Comparable<? super V>> ShapeBuilder<T, B> requiredSet(
            String name, Form<V> form, Function<? super T, Set<V>> get, BiConsumer<B, Set<V>> set, String description) {
        return required(name, new SetForm<>(new ListForm<>(form, true)), get, set, description);
    }

    /** Every reference in it must be to something in it. */
    ShapeBuilder<T, B> closed() {
        closed = true;
        return this;
    }

    private static <C extends Collection<?>> Optional<C> filled(C values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private ShapeBuilder<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        return this;
    }

    Shape<T, B> build() {
        return new Shape<>(type, description, builder, build, fields, closed);
    }
}

package org.ecoute.model.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ecoute.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a {@link Shape} where they stand as programs write them. Immutable; thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class PlainFields<T, B> {
    private static final int NONE = -1;

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields;
    private final byte[][] names;

    /** A bit for each field that must be there. */
    private final long required;

    PlainFields(Supplier<B> builder, Function<B, T> build, List<Field<T, B, ?>> fields) {
        this.builder = builder;
        this.build = build;
        this.fields = fields;
        this.names =
                fields.stream().map(field -> PlainText.quoted(field.name())).toArray(byte[][]::new);
        this.required = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).required())
                .mapToLong(i -> 1L << i)
                .sum();
    }

    /**
     * The value, or null where something is not plain, is missing or is refused.
     *
     * @param in behind the opening bracket, or behind the first fields and a comma
     * @param read how many of the first fields have been read already
     */
    @Nullable T read(PlainText in, int read) {
        B values = builder.get();
        long seen = (1L << read) - 1;
        int expected = read;
        do {
            int field = field(in, expected);
            boolean taken = field != NONE
                    && (seen & (1L << field)) == 0
                    && in.take(':')
                    && fields.get(field).readPlain(in, values);
            if (!taken) {
                return null;
            }
            seen |= 1L << field;
            expected = field + 1;
        } while (in.take(','));
        return in.take('}') && (seen & required) == required ? built(values) : null;
    }

    /** Fields mostly come in the order in which they are written. */
    private int field(PlainText in, int expected) {
        int following = field(in, expected, names.length);
        return following == NONE ? field(in, 0, expected) : following;
    }

    private int field(PlainText in, int from, int to) {
        for (int i = from; i < to; i++) {
            if (in.takeName(names[i])) {
                return i;
            }
        }
        return NONE;
    }

    private @Nullable T built(B values) {
        try {
            return build.apply(values);
        } catch (InvalidValueException refused) {
            return null;
        }
    }
}

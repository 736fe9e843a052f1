package org.ecoute.model.json;

import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.scheme.ServiceId;

/** Begins the shape of an act with what all acts have. */
final class ActShapeBuilder {
    private ActShapeBuilder() {}

    /**
     * The setters of what all acts have: builders share no interface.
     *
     * @param <B> the builder
     */
    record Common<B>(
            BiConsumer<B, OffsetDateTime> at,
            BiConsumer<B, OffsetDateTime> recordedAt,
            BiConsumer<B, ServiceId> service,
            BiConsumer<B, ActId> id) {}

    static <T extends Act, B> ShapeBuilder<T, B> act(
            ActType type,
            Class<T> valueType,
            String description,
            Supplier<B> builder,
            Function<B, T> build,
            Common<B> set) {
        return new ShapeBuilder<>(valueType, description, builder, build)
                .constant(ActForm.TYPE, type.code(), "Tells act types apart.")
                .optional(
                        "id",
                        KeyForm.naming(KeyForm.Kind.ACT, Terms.ACT_ID),
                        Act::id,
                        set.id(),
                        "Needed only where a cancellation names the act.")
                .required("at", Terms.INSTANT, Act::at, set.at(), "When it began.")
                .optional("recordedAt", Terms.INSTANT, Act::recordedAt, set.recordedAt(), "When it was recorded.")
                .optional(
                        "service",
                        Terms.SERVICE_ID,
                        Act::service,
                        set.service(),
                        "The service it belongs to; absent: the case file's.");
    }
}

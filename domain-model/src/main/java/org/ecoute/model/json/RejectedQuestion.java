package org.ecoute.model.json;

import java.util.Optional;

/**
 * A question of a batch that could not be read: what stands in the place of its answer.
 *
 * @param id as in the question; empty where none can be made out
 * @param rejection why
 */
public record RejectedQuestion(Optional<QuestionId> id, Rejection rejection) {
    /** Looks for the identifier in what was rejected, even where the JSON breaks off after it. */
    public static RejectedQuestion of(Rejection rejection) {
        return new RejectedQuestion(
                JsonTree.scalar(rejection.raw(), ProposedActShape.ID_FIELD).flatMap(RejectedQuestion::id), rejection);
    }

    private static Optional<QuestionId> id(JsonValue value) {
        return Optional.ofNullable(ProposedActShape.ID.read(value, FieldPath.ROOT, new Problems(1)));
    }
}

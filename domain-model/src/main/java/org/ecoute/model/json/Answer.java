package org.ecoute.model.json;

import org.ecoute.model.ruling.Explanation;

/**
 * The answer to one question of a batch.
 *
 * @param id as in the question
 * @param explanation the ruling and what would change it
 */
public record Answer(QuestionId id, Explanation explanation) {}

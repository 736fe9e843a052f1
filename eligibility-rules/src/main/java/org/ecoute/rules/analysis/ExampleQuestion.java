package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.ruling.Question;

/**
 * One concrete question that stands for others.
 *
 * @param question the question, complete: it can be asked as it is
 * @param telling the attributes that rules of the service mention, in the order of the vocabulary; the others are at some
 *     value
 */
public record ExampleQuestion(Question question, List<String> telling) {
    public ExampleQuestion {
        telling = List.copyOf(telling);
    }
}

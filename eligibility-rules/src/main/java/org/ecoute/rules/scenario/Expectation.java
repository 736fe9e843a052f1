package org.ecoute.rules.scenario;

import java.util.List;

/**
 * One thing that a scenario expects of an answer.
 *
 * @param aspect of what
 * @param line where it stands, from 1
 * @param items what is expected; each tells only the attributes that its author cares for
 */
public record Expectation(Aspect aspect, int line, List<Item> items) {
    public Expectation {
        items = List.copyOf(items);
    }
}

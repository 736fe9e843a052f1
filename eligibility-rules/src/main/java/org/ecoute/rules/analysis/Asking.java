package org.ecoute.rules.analysis;

import java.util.List;

/**
 * What has to be known next.
 *
 * @param attribute its name in the vocabulary
 * @param values every value it may have, as text; for a number the smallest and the largest
 * @param number whether it is a number
 */
public record Asking(String attribute, List<String> values, boolean number) {
    public Asking {
        values = List.copyOf(values);
    }
}

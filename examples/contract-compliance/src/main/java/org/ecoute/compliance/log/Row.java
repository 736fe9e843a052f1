package org.ecoute.compliance.log;

import java.util.Map;

/**
 * One row of a log.
 *
 * @param line its number in the file, from 1
 * @param values what stands in it, by the name of the column; nothing blank
 */
record Row(long line, Map<String, String> values) {
    Row {
        values = Map.copyOf(values);
    }
}

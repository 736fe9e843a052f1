package org.ecoute.model.ruling;

import java.util.Optional;

/**
 * One attribute that would have to change.
 *
 * @param attribute its name in the rule authors' vocabulary
 * @param from its value now, as text; empty if it is unknown or differs between beneficiaries
 * @param to the value that would help, as text
 */
public record Change(String attribute, Optional<String> from, String to) {
    /** A change of a value that is known. */
    public Change(String attribute, String from, String to) {
        this(attribute, Optional.of(from), to);
    }
}

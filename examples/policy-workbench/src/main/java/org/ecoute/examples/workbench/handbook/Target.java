package org.ecoute.examples.workbench.handbook;

import org.ecoute.model.scheme.ClauseId;

/**
 * A place in the handbook of one language.
 *
 * @param page the page's name, without a file ending
 * @param anchor the place on it; empty for its top
 */
record Target(String page, String anchor) {
    static Target page(String name) {
        return new Target(name, "");
    }

    static Target clause(String page, ClauseId clause) {
        return new Target(page, clause.value());
    }
}

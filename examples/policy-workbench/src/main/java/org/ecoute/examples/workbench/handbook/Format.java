package org.ecoute.examples.workbench.handbook;

import java.util.Set;
import org.ecoute.model.Language;

/** How a page is written. */
interface Format {
    /** The ending of its files, without the dot. */
    String ending();

    /**
     * The whole file.
     *
     * @param languages in which languages the handbook is written, this page's among them
     */
    String write(Page page, Set<Language> languages);
}

package org.ecoute.examples.workbench.handbook;

import java.util.List;
import org.ecoute.model.Language;

/**
 * A page of the handbook, before it is written in a format.
 *
 * @param name the file's name without its ending
 * @param language the language of its words
 * @param title what it is about
 * @param lead what it is about, in a sentence
 * @param figures what it holds, for the cover
 * @param blocks its content
 * @param footer by which rules it was made
 */
record Page(
        String name,
        Language language,
        String title,
        String lead,
        List<Figure> figures,
        List<Block> blocks,
        String footer) {
    /** The page that leads to all others. */
    static final String INDEX = "index";

    Page {
        figures = List.copyOf(figures);
        blocks = List.copyOf(blocks);
    }

    /** How many of something the page holds. */
    record Figure(String label, int count) {
        /** So many, with the words of a key that suit the number. */
        static Figure of(Texts texts, String key, int count) {
            return new Figure(texts.of("figure." + key, count), count);
        }
    }
}

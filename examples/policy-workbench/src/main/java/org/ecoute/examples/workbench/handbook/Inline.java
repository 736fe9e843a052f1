package org.ecoute.examples.workbench.handbook;

import java.util.List;
import org.ecoute.model.Language;

/** A piece of a line of text. */
sealed interface Inline {
    /** Words in the page's language. */
    record Words(String text) implements Inline {}

    /** Words in another language than the page's, such as what rule authors tell, which is in English. */
    record Foreign(Language language, String text) implements Inline {}

    /** A name that programs and rule authors use. */
    record Code(String text) implements Inline {}

    /** Words that lead to a place in the handbook. */
    record Link(Target target, String text) implements Inline {}

    /** A word or two that are seen before the rest is read. */
    record Badge(Tone tone, String text) implements Inline {}

    /** What a badge or a note is about; never told by colour alone. */
    enum Tone {
        PLAIN,
        GOOD,
        CAREFUL,
        BAD
    }

    /** One line of words. */
    static List<Inline> words(String text) {
        return List.of(new Words(text));
    }
}

package org.ecoute.examples.workbench.handbook;

import java.util.Arrays;
import java.util.List;
import org.ecoute.model.Language;

/** A part of a page, whatever the format it is written in. */
sealed interface Block {
    /**
     * Blocks under a heading.
     *
     * @param level 2 for a chapter, 3 for a clause, 4 for a rule
     * @param anchor by which links find it; unique on the page; empty where none leads to it
     * @param language the heading's language
     */
    record Section(int level, String anchor, Language language, String heading, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** Blocks that are shown when somebody opens them; formats that cannot fold show them under the title. */
    record Folded(String title, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /** A paragraph. */
    record Paragraph(Style style, List<Inline> line) implements Block {
        public Paragraph {
            line = List.copyOf(line);
        }
    }

    /** How a paragraph is set. */
    enum Style {
        PLAIN,
        /** What the reader came for. */
        LEAD,
        /** Beside the matter. */
        SMALL,
        /** Badges only. */
        BADGES,
        /** The name of a scenario. */
        STORY
    }

    /** Something that must not be overlooked, under a title of its own. */
    record Note(Inline.Tone tone, String title, String text) implements Block {}

    /** Terms and what is to be said of each. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A term and what is to be said of it. */
    record Fact(String term, List<Inline> line) {
        public Fact {
            line = List.copyOf(line);
        }
    }

    /** A text of a file, as it stands there. */
    record Listing(String place, String text) implements Block {}

    /**
     * A table; the first cell of each row heads it.
     *
     * @param caption what it shows
     * @param head one heading a column
     * @param numbers whether all columns but the first are numbers
     */
    record Table(String caption, List<String> head, boolean numbers, List<List<List<Inline>>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** A list. */
    record Items(List<List<Inline>> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    static Paragraph paragraph(Style style, Inline... line) {
        return new Paragraph(style, Arrays.asList(line));
    }
}

package org.ecoute.examples.workbench.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.rules.SchemeRules;

/** The handbook of the bundled rules, made once for all tests: asking the rules takes seconds. */
final class Books {
    static final Handbook BUNDLED = new Handbook(SchemeRules.bundled());

    private Books() {}

    static List<Page> pages(Language language) {
        return BUNDLED.pages(language);
    }

    static Page page(String name, Language language) {
        return pages(language).stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All blocks of a page, however deep. */
    static Stream<Block> blocks(Page page) {
        return page.blocks().stream().flatMap(Books::deep);
    }

    private static Stream<Block> deep(Block block) {
        return block instanceof Block.Section section
                ? Stream.concat(Stream.of(block), section.blocks().stream().flatMap(Books::deep))
                : Stream.of(block);
    }

    static <T extends Block> Stream<T> blocks(Page page, Class<T> type) {
        return blocks(page).filter(type::isInstance).map(type::cast);
    }
}

package org.ecoute.reporting.internal.yaml;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecoute.model.Language;

/** A word of specification files. */
interface Word {
    /** The English name, then the French one. */
    List<String> names();

    /** The name in one language. */
    default String name(Language language) {
        return names().get(language == Language.FRENCH ? 1 : 0);
    }

    /** The word that somebody wrote, in either language. */
    static <W extends Word> Optional<W> find(List<W> words, String written) {
        String folded = folded(written);
        return words.stream().filter(word -> word.names().contains(folded)).findFirst();
    }

    /** All names that would be right. */
    static List<String> names(List<? extends Word> words) {
        return words.stream().flatMap(word -> word.names().stream()).distinct().toList();
    }

    /** Lower case, without accents, words joined by hyphens: how names are written in files. */
    static String folded(String text) {
        String bare = Forms.ACCENTS
                .matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return Forms.EDGES
                .matcher(Forms.SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
    }

    /** The patterns, compiled once. */
    final class Forms {
        private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
        private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
        private static final Pattern EDGES = Pattern.compile("^-|-$");

        private Forms() {}
    }
}

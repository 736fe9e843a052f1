package org.ecoute.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String BUNDLE = "org.ecoute.reporting.texts";

    @Test
    void should_have_the_same_texts_in_both_languages() {
        assertThat(keys(Locale.FRENCH)).isEqualTo(keys(Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void should_be_set_as_french_is() {
        ResourceBundle french = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH);

        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(french.getString(key))
                        .as(key)
                        .doesNotContainPattern("[^\u202f\u00a0][;!?:%»]")
                        .doesNotContain("'", "\"", "..."));
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(BUNDLE, locale).keySet());
    }
}

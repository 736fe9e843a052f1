package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritersTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void should_say_on_every_page_that_it_is_not_for_publication(Language language) {
        Bilan bilan = sample(DisclosurePolicy.internal());

        assertThat(BilanWriter.html(language).toText(bilan))
                .contains(bilan.certificate().statement().in(language));
        assertThat(BilanWriter.csv(language).toText(bilan).lines().skip(1))
                .allSatisfy(line -> assertThat(line).contains("NOT_FOR_PUBLICATION"));
        assertThat(BilanWriter.json().toText(bilan)).contains("NOT_FOR_PUBLICATION");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void should_load_nothing_from_anywhere(Language language) {
        String page = BilanWriter.html(language).toText(sample(DisclosurePolicy.internal()));

        assertThat(page).doesNotContain("http:", "https:", "src=", "<script", "@import");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void should_describe_every_chart_and_let_its_table_follow(Language language) {
        String page = BilanWriter.html(language).toText(sample(DisclosurePolicy.internal()));

        assertThat(count(page, "role=\"img\"")).isPositive().isEqualTo(count(page, "<desc "));
        assertThat(Arrays.stream(page.split("<figure", -1)).skip(1))
                .allSatisfy(after -> assertThat(after).contains("</figure><div class=\"scroll\""));
    }

    @Test
    void should_escape_whatever_a_label_holds() {
        String nasty = "<b>\"&'";
        BilanSpec spec = BilanSpec.builder()
                .from(BilanSpec.bundled("iapr-numero-bleu"))
                .title(new LocalText(nasty, nasty))
                .build();
        Bilan bilan = Fixtures.publish(spec, DisclosurePolicy.internal(), List.of());

        assertThat(BilanWriter.html(Language.FRENCH).toText(bilan))
                .contains("<h1>&lt;b&gt;&quot;&amp;&#39;</h1>")
                .doesNotContain(nasty);
    }

    @Test
    void should_write_numbers_as_french_readers_expect_them() {
        Bilan bilan = Fixtures.publish(
                BilanSpec.bundled("iapr-numero-bleu"),
                DisclosurePolicy.internal(),
                List.of(
                        Fixtures.alike(1, "ARS").get(0),
                        Fixtures.alike(1, "CREPS").get(0),
                        Fixtures.bleu("D-9", "2020-03-02T10:00:00+01:00", Fixtures.agent("B1", "DREES"))
                                .support("2020-03-03T12:00:00+01:00", Modality.FACE_TO_FACE)
                                .assessed()));

        assertThat(BilanWriter.html(Language.FRENCH).toText(bilan))
                .contains("33,3\u202f%")
                .contains("provisoire\u202f: 1")
                .contains("Situation au 1er février 2021 à 00\u00a0h\u00a000");
        assertThat(BilanWriter.html(Language.ENGLISH).toText(bilan)).contains("33.3%");
    }

    @Test
    void should_write_a_page_about_nothing() {
        Bilan bilan = Fixtures.publish(BilanSpec.bundled("iapr"), DisclosurePolicy.internal(), List.of());

        assertThat(bilan.asOf()).isEmpty();
        assertThat(BilanWriter.html(Language.FRENCH).toText(bilan)).contains("Aucun dossier", "Rien n’a été compté");
    }

    private static Bilan sample(DisclosurePolicy policy) {
        return Fixtures.publish(BilanSpec.bundled("iapr"), policy, RandomCaseFiles.of(7, 534));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}

package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;

class CubeTest {
    private static final BilanSpec BLEU = BilanSpec.bundled("iapr-numero-bleu");
    private static final BilanSpec VERT = BilanSpec.bundled("iapr-numero-vert");
    private static final Vocabulary WORDS = Vocabulary.bundled();

    @Test
    void should_refuse_to_merge_with_the_cube_of_another_specification() {
        Cube bleu = Cube.empty(BLEU, WORDS);
        Cube vert = Cube.empty(VERT, WORDS);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> bleu.merge(vert))
                .withMessageContaining("fingerprint of cube")
                .withMessageContaining("iapr-numero-bleu");
    }

    @Test
    void should_refuse_stored_counts_of_another_specification_or_vocabulary() {
        byte[] stored = Cube.empty(VERT, WORDS).toBytes();
        Vocabulary fewer = WORDS.withMembers("gender", List.of());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cube.fromBytes(BLEU, WORDS, stored))
                .withMessageContaining("count again");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cube.fromBytes(VERT, fewer, stored))
                .withMessageContaining("count again");
    }

    @Test
    void should_not_care_about_better_words() {
        byte[] stored = Cube.empty(VERT, WORDS).toBytes();
        BilanSpec renamed = BilanSpec.builder()
                .from(VERT)
                .title(new LocalText("Autre titre", "Other title"))
                .build();

        assertThat(Cube.fromBytes(renamed, WORDS, stored).caseFiles()).isZero();
    }

    @Test
    void should_refuse_damaged_or_shortened_or_foreign_bytes() {
        byte[] stored = Fixtures.alike(3, "ARS").stream().collect(Cube.of(BLEU)).toBytes();
        byte[] damaged = stored.clone();
        damaged[stored.length / 2] ^= 1;

        for (byte[] bytes : List.of(damaged, Arrays.copyOf(stored, stored.length - 3), new byte[0], new byte[40])) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Cube.fromBytes(BLEU, WORDS, bytes))
                    .withMessageContaining("stored cube: found \"" + bytes.length + " bytes\"");
        }
    }

    @Test
    void should_refuse_the_assessment_of_another_case_file() {
        AssessedCaseFile one = Fixtures.alike(1, "ARS").get(0);
        Assessment other = Fixtures.alike(1, "CREPS").get(0).assessment();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new AssessedCaseFile(one.caseFile(), other))
                .withMessageContaining("D-ARS-0");
    }

    @Test
    void should_name_the_case_file_whose_assessment_points_nowhere() {
        AssessedCaseFile bad = Fixtures.bleu("D-7", "2020-03-02T10:00:00+01:00", Fixtures.agent("B1", "ARS"))
                .breachOfAct("IAPR-BLEU-03", Party.REFERRER, 8)
                .assessed();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cube.empty(BLEU, WORDS).add(bad))
                .withMessageContaining("breach of act of case file D-7: found 8");
    }

    @Test
    void should_tell_when_by_which_rules_and_from_what_the_figures_come() {
        Bilan bilan = Fixtures.publish(
                BLEU,
                DisclosurePolicy.internal(),
                List.of(
                        Fixtures.bleu("D-1", "2020-03-02T10:00:00+01:00", Fixtures.agent("B1", "ARS"))
                                .tag("reconstructed")
                                .asOf("2020-12-01T00:00:00+01:00")
                                .assessed(),
                        Fixtures.bleu("D-2", "2020-03-02T10:00:00+01:00", Fixtures.agent("B1", "ARS"))
                                .tag("reconstructed")
                                .tag("synthetic")
                                .assessed()));

        assertThat(bilan.asOf()).contains(OffsetDateTime.parse("2021-02-01T00:00:00+01:00"));
        assertThat(bilan.notes()).extracting(Note::code).contains("several-instants", "PREV-05", "IAPR-RPT-06");
        assertThat(bilan.rulePacks()).containsExactly(Fixtures.PACK);
        assertThat(bilan.provenance()).containsExactly(Provenance.RECONSTRUCTED, Provenance.SYNTHETIC);
    }
}

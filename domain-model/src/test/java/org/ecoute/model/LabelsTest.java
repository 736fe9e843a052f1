package org.ecoute.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.person.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
    /** Public ones: others are bricks of the code that nobody reads. */
    private static final List<Enum<?>> CONSTANTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ecoute.model").stream()
                    .filter(JavaClass::isEnum)
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList();

    @ParameterizedTest
    @EnumSource
    void should_have_one_label_for_each_constant_and_no_other(Language language) throws IOException {
        assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(keysOfConstants());
    }

    @Test
    void should_scan_the_enumerations_of_every_package() {
        assertThat(CONSTANTS).contains(ActType.REFERRAL, AgeBand.UNDER_26, Language.FRENCH);
    }

    @Test
    void should_have_type_names_that_are_keys() {
        assertThat(keysOfConstants()).doesNotHaveDuplicates();
    }

    @Test
    void should_label_in_both_languages() {
        assertThat(Labels.of(AgeBand.UNDER_26)).isEqualTo(new LocalText("moins de 26 ans", "under 26"));
        assertThat(CONSTANTS)
                .allSatisfy(constant ->
                        assertThat(Labels.of(constant).in(Language.FRENCH)).isNotBlank());
    }

    @Test
    void should_hold_typographic_apostrophes() {
        assertThat(CONSTANTS)
                .allSatisfy(
                        constant -> assertThat(Labels.of(constant).toString()).doesNotContain("'"));
    }

    @Test
    void should_find_a_constant_by_its_name_or_label_whatever_case_and_accents() {
        assertThat(Labels.find(ActType.class, "referral")).contains(ActType.REFERRAL);
        assertThat(Labels.find(ActType.class, "CLOTURE DU DOSSIER")).contains(ActType.CLOSURE);
        assertThat(Labels.find(AgeBand.class, "moins de 26 ans")).contains(AgeBand.UNDER_26);
        assertThat(Labels.find(AgeBand.class, "moins de 27 ans")).isEmpty();
    }

    private static List<String> keysOfConstants() {
        return CONSTANTS.stream()
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .toList();
    }

    /** The keys as they stand in the file: a bundle would swallow one that stands twice. */
    private static List<String> keys(Language language) throws IOException {
        String file = "labels_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        }
    }
}

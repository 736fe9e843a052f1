package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What authors read of their slips: file, line, column, the line with a mark, what was found, what would be right. Kept as
 * text files beside this class; the present ones are left in {@code target}.
 */
class SlipsTest {
    private static final int AT_LEAST = 30;

    @ParameterizedTest
    @EnumSource
    void should_tell_place_finding_and_cure_of_every_slip(Language language) throws IOException {
        String name = "slips." + language.code() + ".txt";

        String told = Slips.all().stream().map(slip -> told(slip, language)).collect(Collectors.joining("\n"));

        Files.writeString(Path.of("target", name), told);
        assertThat(Slips.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(told).isEqualTo(text(name));
    }

    private static String told(Slips.Slip slip, Language language) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> SchemeRules.of(slip.pack()));
        assertThat(refused).as(slip.name()).isNotNull();
        return "── " + slip.name() + "\n"
                + refused.problems().stream()
                        .map(problem -> problem.picture(language) + "\n")
                        .collect(Collectors.joining());
    }

    private static String text(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(SlipsTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

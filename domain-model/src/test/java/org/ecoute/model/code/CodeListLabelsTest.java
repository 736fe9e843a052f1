package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.junit.jupiter.api.Test;

class CodeListLabelsTest {
    private static final List<LocalText> LABELS = labels(CodeLists.bundled());

    @Test
    void should_write_typographic_apostrophes() {
        assertThat(LABELS).allSatisfy(label -> assertThat(label.toString()).doesNotContain("'"));
    }

    @Test
    void should_write_a_narrow_no_break_space_before_double_punctuation_in_french() {
        assertThat(LABELS).allSatisfy(label -> assertThat(label.french()).doesNotContainPattern("(?<!\\u202f)[;:!?]"));
    }

    private static List<LocalText> labels(CodeLists lists) {
        return Stream.of(
                        lists.grounds().stream().map(Ground::label),
                        lists.organisations().stream().map(Organisation::label),
                        lists.regions().stream().map(Region::label),
                        lists.riskFactors().stream().map(RiskFactor::label))
                .flatMap(labels -> labels)
                .toList();
    }
}

package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    @Test
    void should_write_each_line_as_a_string() {
        assertThat(JsonLines.write("one\ntwo\n")).isEqualTo("[\"one\",\"two\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n", "\n", "\n\n", "a \"b\" \\ c\n\\\"\n", "é\n,\n]\n", "\"\n\\\n"})
    void should_give_back_what_was_written(String text) {
        assertThat(JsonLines.read(JsonLines.write(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "[]", "\"a\"", "[\"a\"", "[\"a\",]", "[\"a\"]]", "[\"a\" \"b\"]", "[\"a\\"})
    void should_refuse_what_it_does_not_write(String json) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> JsonLines.read(json))
                .withMessageContaining("Maybe another version wrote it");
    }

    @Test
    void should_refuse_text_that_does_not_end_a_line() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> JsonLines.write("one"));
    }
}

package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-03T10:00:00+01:00",
                "2020-02-29T23:59:59-09:30",
                "0000-01-01T00:00:00+00:00",
                "9999-12-31T23:59:59+18:00",
                "2020-02-03T10:00:00-00:30",
                "2020-02-03T10:00:00Z",
                "2020-02-03T10:00+01:00",
                "2020-02-03T10:00:00.0001Z",
                "2020-02-03T10:00:00+01:00:30"
            })
    void should_read_instants_as_the_jdk_does(String text) {
        assertThat(new InstantForm().readPlain(in('"' + text + '"'))).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29T10:00:00+01:00",
                "2020-02-03T24:00:00+01:00",
                "2020-02-03T10:60:00+01:00",
                "2020-02-03T10:00:60+01:00",
                "2020-02-03T10:00:00+19:00",
                "2020-02-03T10:00:00+01:60",
                "2020-02-03T1a:00:00+01:00",
                "2020-02-03 10:00:00+01:00",
                "2020-02-03T10:00:00",
                "2020-02-03"
            })
    void should_leave_other_instants_to_careful_reading(String text) {
        assertThat(new InstantForm().readPlain(in('"' + text + '"'))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "-1", "1.0", "1e2", "9999999999", "", "+1", "x"})
    void should_leave_other_numbers_to_careful_reading(String text) {
        PlainText in = in(text);

        assertThat(IntegerForm.atLeast(0).readPlain(in) == null || !in.isAtEnd())
                .as(text)
                .isTrue();
    }

    @Test
    void should_read_a_small_whole_number() {
        assertThat(IntegerForm.atLeast(0).readPlain(in(" 45"))).isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0062\"", "\"été\"", "\"open", "\"tab\there\"", "plain"})
    void should_leave_other_text_to_careful_reading(String text) {
        assertThat(in(text).takeText()).isFalse();
    }

    private static PlainText in(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PlainText(bytes, 0, bytes.length);
    }
}

package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ecoute.model.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** The two ways of reading a line, straight and with care, hold against each other. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PlainTextProperties {
    private static final TextDecoder<CaseFile> DECODER = new TextDecoder<>(CaseFileShape.CASE_FILE);
    private static final JsonWriter<CaseFile> WRITER = JsonWriter.caseFiles();

    @Property
    void should_read_straight_most_of_what_is_written_as_with_care(@ForAll("caseFiles") CaseFile caseFile) {
        @Nullable CaseFile straight = straight(WRITER.text(caseFile));

        Statistics.collect(straight != null);
        if (straight != null) {
            assertThat(straight).isEqualTo(caseFile);
        }
        Statistics.coverage(seen -> seen.check(true).percentage(percent -> percent > 50));
    }

    @Property
    void should_accept_straight_only_what_is_accepted_with_care(
            @ForAll("caseFiles") CaseFile caseFile, @ForAll int where, @ForAll int how) {
        String damaged = Damage.to(WRITER.text(caseFile), where, how);

        holdAgainstCare(damaged);
    }

    @Property
    void should_accept_straight_only_what_is_json(
            @ForAll("caseFiles") CaseFile caseFile, @ForAll int where, @ForAll("bytes") char there) {
        StringBuilder text = new StringBuilder(WRITER.text(caseFile));
        text.setCharAt(Math.floorMod(where, text.length()), there);

        holdAgainstCare(text.toString());
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return AnyCaseFile.caseFile();
    }

    /** What JSON is made of, and what must not be taken for it. */
    @Provide
    Arbitrary<Character> bytes() {
        return Arbitraries.of(
                '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\t', '\r', '0', '1', '9', '-', '+', '.', 'e', 'Z', 'é',
                '\0');
    }

    private static void holdAgainstCare(String text) {
        @Nullable CaseFile straight = straight(text);
        if (straight != null) {
            assertThat(DECODER.decodeWithCare("text", 1, text)).isEqualTo(new Entry.Accepted<>(1, straight));
        }
    }

    private static @Nullable CaseFile straight(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PlainText in = new PlainText(bytes, 0, bytes.length);
        CaseFile value = CaseFileShape.CASE_FILE.readPlain(in);
        return in.isAtEnd() ? value : null;
    }
}

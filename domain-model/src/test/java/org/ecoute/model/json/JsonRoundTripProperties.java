package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;

/** Edge cases are off: with so many attributes, combining them takes longer than a thousand random case files. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class JsonRoundTripProperties {
    private static final JsonReader<CaseFile> READER = JsonReader.caseFiles();
    private static final JsonWriter<CaseFile> WRITER = JsonWriter.caseFiles();

    @Property
    void should_read_back_what_was_written(@ForAll("caseFiles") CaseFile caseFile) {
        caseFile.acts().stream().map(Act::type).forEach(Statistics::collect);

        assertThat(read(WRITER.text(caseFile))).isEqualTo(caseFile);

        Statistics.coverage(JsonRoundTripProperties::everyActType);
    }

    @Property(tries = 200)
    void should_write_back_what_was_read_in_canonical_form(@ForAll("caseFiles") CaseFile caseFile) {
        String canonical = WRITER.text(caseFile);

        assertThat(WRITER.text(read(canonical))).isEqualTo(canonical);
    }

    @Property(tries = 200)
    void should_write_one_line(@ForAll("caseFiles") CaseFile caseFile) {
        assertThat(WRITER.text(caseFile)).doesNotContain("\n", "\r").doesNotContain("\":null");
    }

    @Property
    void should_never_fail_on_any_line_but_reject_it(@ForAll String line) {
        assertThat(READER.line("any", 1, line))
                .isInstanceOfSatisfying(
                        Entry.Rejected.class,
                        rejected -> assertThat(rejected.rejection().problems()).isNotEmpty());
    }

    @Property(tries = 200)
    void should_never_fail_on_a_line_cut_short(@ForAll("caseFiles") CaseFile caseFile, @ForAll int length) {
        String text = WRITER.text(caseFile);
        String cut = text.substring(0, Math.floorMod(length, text.length()));

        assertThat(READER.line("cut", 1, cut)).isInstanceOf(Entry.Rejected.class);
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return AnyCaseFile.caseFile();
    }

    private static CaseFile read(String text) {
        return READER.document("text", new StringReader(text));
    }

    private static void everyActType(StatisticsCoverage seen) {
        for (ActType type : ActType.values()) {
            seen.check(type).count(count -> count > 0);
        }
    }
}

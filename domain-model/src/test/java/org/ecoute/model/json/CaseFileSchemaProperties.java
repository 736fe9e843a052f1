package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ecoute.model.casefile.CaseFile;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CaseFileSchemaProperties {
    @Property(tries = 300)
    void should_accept_whatever_is_written(@ForAll("caseFiles") CaseFile caseFile) {
        assertThat(CaseFileSchemaTest.errors(JsonWriter.caseFiles().text(caseFile)))
                .isEmpty();
    }

    /** The reader knows more than a schema can say, so it may refuse what the schema lets pass, never the reverse. */
    @Property(tries = 300)
    void should_refuse_nothing_that_the_reader_accepts(
            @ForAll("caseFiles") CaseFile caseFile, @ForAll int where, @ForAll int how) {
        String damaged = Damage.to(JsonWriter.caseFiles().text(caseFile), where, how);
        boolean refused = !CaseFileSchemaTest.errors(damaged).isEmpty();
        Statistics.collect(refused);

        if (refused) {
            assertThat(JsonReader.caseFiles().line("damaged", 1, damaged))
                    .as(damaged)
                    .isInstanceOf(Entry.Rejected.class);
        }

        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 50));
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return AnyCaseFile.caseFile();
    }
}

package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong cell is told with file, line and column, with what was found and what would be right. */
class CodeListReaderTest {
    /** Small tables; a bar stands for the tab. */
    private static final Map<String, String> SMALL = Map.of(
            "risk-factors.tsv",
            """
            code|fr|en
            insecurite|Insécurité|Insecurity
            """,
            "grounds.tsv",
            """
            # a line for people
            code|family|fr|en|riskFactor|healthCrisis|from|before

            handicap|WORK_DISTRESS|Handicap|Disability|insecurite|no||
            """,
            "regions.tsv",
            """
            code|iso|zone|fr|en|territory|from|before
            11|FR-IDF|Europe/Paris|Île-de-France|Île-de-France|METROPOLITAN||
            """,
            "organisations.tsv",
            """
            code|kind|fr|en|aliases|from|before
            OLD|REGIONAL_SERVICE|Old|Old|OLDER||2021-04-01
            NEW|REGIONAL_SERVICE|New|New||2021-04-01|
            """,
            "successions.tsv",
            """
            predecessor|successor|from|regions|extent|general
            OLD|NEW|2021-04-01|11|whole|yes
            """);

    @Test
    void should_read_tables_and_pass_over_the_lines_for_people() {
        CodeLists lists = read(SMALL);

        assertThat(lists.grounds()).extracting(Ground::code).containsExactly(GroundCode.of("handicap"));
        assertThat(lists.organisation(OrganisationCode.of("OLDER")))
                .map(Organisation::code)
                .contains(OrganisationCode.of("OLD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "regions.tsv; Europe/Paris; Europe/Pari; line 2, column zone; Maybe Europe/Paris.",
                "regions.tsv; Europe/Paris; Bretagne; line 2, column zone; such as Europe/Paris.",
                "regions.tsv; FR-IDF; IDF; line 2, column iso; such as FR-IDF.",
                "regions.tsv; 11|; Paris|; line 2, column code; such as 11",
                "regions.tsv; METROPOLITAN; METROPOLITAINE; line 2, column territory; Maybe METROPOLITAN.",
                "regions.tsv; |Île-de-France|M; ||M; line 2, column en; at least one visible character.",
                "grounds.tsv; WORK_DISTRESS; SPORT; line 4, column family; It must be one of WORK_DISTRESS, TRAUMATIC_EVENT, PRIVATE.",
                "grounds.tsv; |no|; |non|; line 4, column healthCrisis; Maybe no.",
                "grounds.tsv; insecurite; insecurité; line 4, column riskFactor; Maybe insecurite.",
                "grounds.tsv; |no||; |no|; line 4; Maybe a tab is missing or one too many",
                "grounds.tsv; healthCrisis; crisis; grounds.tsv; needs a column \"healthCrisis\"",
                "organisations.tsv; |2021-04-01|; |01/04/2021|; line 3, column from; Write year-month-day",
                "organisations.tsv; OLDER||; OLDER|2021-05-01|; line 2, column before; comes after the beginning",
                "organisations.tsv; OLDER; NEW; line 2, column aliases; Another row has this name",
                "successions.tsv; OLD|; OLDE|; line 2, column predecessor; Maybe OLD.",
                "successions.tsv; |11|; |12|; line 2, column regions; Maybe 11.",
                "successions.tsv; |11|; ||; line 2, column regions; Name the regions where NEW takes over",
                "successions.tsv; NEW|; OLD|; line 2, column successor; It leads back to OLD",
                "successions.tsv; whole; all; line 2, column extent; It must be one of whole, part."
            })
    void should_tell_where_a_cell_is_wrong_and_what_would_be_right(
            String file, String right, String wrong, String where, String cure) {
        Map<String, String> tables = new HashMap<>(SMALL);
        tables.computeIfPresent(file, (name, text) -> text.replace(right, wrong));

        assertThatThrownBy(() -> read(tables))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(where)
                .hasMessageContaining(cure);
    }

    @Test
    void should_tell_a_wrong_cell_in_one_sentence() {
        Map<String, String> tables = new HashMap<>(SMALL);
        tables.computeIfPresent("regions.tsv", (name, text) -> text.replace("Paris", "Pari"));

        assertThatThrownBy(() -> read(tables))
                .hasMessage("regions.tsv, line 2, column zone: found \"Europe/Pari\". Maybe Europe/Paris.");
    }

    @Test
    void should_refuse_one_code_for_two_members() {
        Map<String, String> tables = new HashMap<>(SMALL);
        tables.merge("risk-factors.tsv", "insecurite|Autre|Other", String::concat);

        assertThatThrownBy(() -> read(tables))
                .hasMessageContaining("risk-factors.tsv, line 3, column code")
                .hasMessageContaining("It stands in this list already");
    }

    @Test
    void should_refuse_a_circle_of_reforms() {
        Map<String, String> tables = new HashMap<>(SMALL);
        tables.merge("successions.tsv", "NEW|OLD|2022-01-01|11|part|yes", String::concat);

        assertThatThrownBy(() -> read(tables))
                .hasMessageContaining("successions.tsv, line 3, column successor")
                .hasMessageContaining("It leads back to NEW");
    }

    @Test
    void should_miss_a_table_by_its_name() {
        assertThatThrownBy(() -> CodeTable.bundled("departments.tsv"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("departments.tsv");
    }

    private static CodeLists read(Map<String, String> tables) {
        return new CodeListReader(file -> rows(file, tables.getOrDefault(file, ""))).read();
    }

    private static List<CodeRow> rows(String file, String text) {
        return CodeTable.rows(file, new StringReader(text.replace('|', '\t')));
    }
}

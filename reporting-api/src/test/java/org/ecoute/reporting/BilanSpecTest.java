package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ecoute.reporting.Fixtures.YEAR;
import static org.ecoute.reporting.Fixtures.count;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.Referral;
import org.ecoute.reporting.internal.BundledSpecs;
import org.junit.jupiter.api.Test;

class BilanSpecTest {
    private static final LocalText WORDS = new LocalText("Mots", "Words");
    private static final TableSpec TABLE = TableSpec.builder()
            .id("t")
            .title(WORDS)
            .indicator("referrals")
            .addPeriods(YEAR)
            .build();

    @Test
    void should_bundle_a_report_under_each_of_its_names() {
        assertThat(BundledSpecs.ids())
                .contains("iapr", "qualisocial")
                .allSatisfy(id -> assertThat(BilanSpec.bundled(id).id()).isEqualTo(id));
        assertThat(BilanSpec.bundled("iapr").coverage()).isEqualTo(Period.years(2016, 2020));
    }

    @Test
    void should_combine_the_tables_of_all_services_of_a_convention() {
        assertThat(BilanSpec.bundled("qualisocial").tables())
                .containsExactlyElementsOf(
                        Stream.of("qualisocial-ecoute", "qualisocial-proche-aidant", "qualisocial-stress-aigu")
                                .flatMap(id -> BilanSpec.bundled(id).tables().stream())
                                .toList());
    }

    @Test
    void should_say_which_specifications_there_are() {
        refused(() -> BilanSpec.bundled("qualisociale"), "found \"qualisociale\"", "Maybe qualisocial.");
        refused(() -> BilanSpec.bundled("x"), "found \"x\"", "iapr-numero-bleu");
    }

    @Test
    void should_say_which_dimension_of_which_table_is_unknown() {
        BilanSpec spec = spec(table -> table.addDimensions("gendre"));

        refused(() -> Cube.empty(spec, Vocabulary.bundled()), "dimension of table t: found \"gendre\"", "gender");
    }

    @Test
    void should_say_which_indicator_is_unknown() {
        refused(() -> spec(table -> table.indicator("refferals")), "indicator of table t", "[referrals]");
    }

    @Test
    void should_refuse_two_tables_of_one_name_and_three_dimensions_and_no_period() {
        refused(
                () -> BilanSpec.builder()
                        .from(spec(table -> table))
                        .addSections(Section.of("again", WORDS, TABLE))
                        .build(),
                "tables of specification s",
                "\"t\"");
        refused(() -> spec(table -> table.addDimensions("gender", "role", "age-band")), "at most two");
        refused(() -> spec(table -> table.periods(List.of())), "at least one period");
    }

    @Test
    void should_refuse_a_key_figure_that_no_table_has() {
        refused(
                () -> BilanSpec.builder()
                        .from(spec(table -> table))
                        .addKeyFigures(KeyFigure.total(WORDS, "t", Period.year(2017)))
                        .build(),
                "period of key figure on table t",
                "2017");
    }

    @Test
    void should_be_the_same_report_over_less_when_focused() {
        BilanSpec focused = BilanSpec.bundled("iapr-numero-bleu").focusedOn(Filter.of("organisation", "ARS"));
        Bilan bilan = Fixtures.publish(
                focused,
                DisclosurePolicy.internal(),
                Stream.concat(Fixtures.alike(2, "ARS").stream(), Fixtures.alike(3, "CREPS").stream())
                        .toList());

        assertThat(bilan.table("bleu.referrals").count(YEAR, "TOTAL")).isEqualTo(count(2));
        assertThat(bilan.tables()).hasSameSizeAs(focused.tables());
    }

    @Test
    void should_be_the_same_tables_over_other_periods() {
        Period first = Period.parse("2021-01..2021-04");
        BilanSpec spec = BilanSpec.bundled("qualisocial").over(first);

        assertThat(spec.tables())
                .allSatisfy(table -> assertThat(table.periods()).containsExactly(first));
        assertThat(spec.keyFigures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.period()).isEqualTo(first));
        assertThat(spec.coverage()).isEqualTo(first);
    }

    @Test
    void should_take_a_new_dimension_by_one_declaration() {
        Dimension informed = Dimension.of(
                "informed",
                new LocalText("Informé", "Informed"),
                List.of(Member.of("TRUE", new LocalText("Oui", "Yes"))),
                (observation, codes) -> observation
                        .referral()
                        .flatMap(Referral::informed)
                        .map(String::valueOf)
                        .ifPresent(codes));
        BilanSpec spec = spec(table -> table.addDimensions("informed"));

        Vocabulary vocabulary = Vocabulary.bundled().with(informed);
        assertThat(BilanSpec.ofYaml(
                                "own.yaml",
                                spec.toYaml(Language.FRENCH).replace("par:\n    - informed", "par: Informé"),
                                vocabulary)
                        .tables())
                .isEqualTo(spec.tables());

        Bilan bilan = Fixtures.alike(2, "ARS").stream()
                .collect(Cube.of(spec, vocabulary))
                .publish(DisclosurePolicy.internal());

        assertThat(bilan.table("t").count(YEAR, "NOT_STATED")).isEqualTo(count(2));
        refused(() -> bilan.table("t").count(YEAR, "PERHAPS"), "row of table t", "TRUE");
        refused(() -> bilan.table("t").count(Period.year(2019), "TRUE"), "column of table t", "2020 TOTAL COUNT");
        refused(() -> bilan.table("u"), "found \"u\"", "[t]");
    }

    private static BilanSpec spec(UnaryOperator<TableSpec.Builder> change) {
        TableSpec table = change.apply(TableSpec.builder().from(TABLE)).build();
        return BilanSpec.builder()
                .id("s")
                .title(WORDS)
                .coverage(YEAR)
                .addIndicators(Indicator.of("referrals", WORDS, Unit.REFERRALS))
                .addSections(Section.of("one", WORDS, table))
                .build();
    }

    private static void refused(Runnable action, String... parts) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(action::run)
                .satisfies(error -> assertThat(error.getMessage()).contains(parts));
    }
}

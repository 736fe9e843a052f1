package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The verifier against proofs that were tampered with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofTest {
    private Bilan bilan;
    private Proof proof;

    @BeforeAll
    void publish() {
        Ledger ledger = Ledger.inMemory();
        bilan = Releases.publish(
                RandomCaseFiles.of(11, 1500), ledger, 11, Releases.JANUARY_TO_APRIL, Releases.JANUARY_TO_SEPTEMBER);
        proof = ledger.releases().get(0).proof();
    }

    @Test
    void should_hold_for_its_report_and_be_named_by_its_certificate() {
        assertThat(proof.flawsFor(bilan)).isEmpty();
        assertThat(bilan.certificate().hash()).contains(proof.hash());
        assertThat(proof.figures())
                .extracting(Proof.Figure::standing)
                .contains(Proof.Standing.PRIMARY, Proof.Standing.SECONDARY, Proof.Standing.IMPLIED);
    }

    @Test
    void should_have_another_hash_each_time_so_that_guesses_cannot_be_tested_against_it() {
        Proof again = Proof.of(proof.figures(), proof.equations(), proof.tables());

        assertThat(again.hash()).isNotEqualTo(proof.hash());
        assertThat(again.salt()).hasSize(32).isNotEqualTo(proof.salt());
    }

    @Test
    void should_refuse_another_proof_than_the_certificate_names() {
        Proof other = new Proof(proof.salt(), proof.figures(), proof.equations(), List.of());

        assertThat(other.flawsFor(bilan)).anyMatch(flaw -> flaw.startsWith("the certificate is of another proof"));
    }

    @Test
    void should_refuse_a_proof_without_its_tables() {
        assertThat(new Proof(proof.salt(), proof.figures(), proof.equations(), List.of()).flawsFor(bilan))
                .anyMatch(flaw -> flaw.startsWith("no two tables lie 11 apart"));
    }

    @Test
    void should_refuse_tables_that_are_one_and_the_same() {
        Proof same = withTables(tables -> new Proof.Tables(
                tables.figures(),
                List.of(tables.values().get(0), tables.values().get(0))));

        assertThat(same.flawsFor(bilan)).anyMatch(flaw -> flaw.startsWith("no two tables lie"));
    }

    @Test
    void should_refuse_a_table_with_one_value_changed() {
        Proof changed = withTables(
                tables -> withFirstValue(tables, tables.values().get(0).get(0) + 1));

        assertThat(changed.flawsFor(bilan)).anyMatch(flaw -> flaw.startsWith("does not add up"));
    }

    @Test
    void should_refuse_a_table_with_a_value_below_zero() {
        Proof changed = withTables(tables -> withFirstValue(tables, -1));

        assertThat(changed.flawsFor(bilan)).anyMatch(flaw -> flaw.startsWith("below 0"));
    }

    @Test
    void should_refuse_a_changed_public_value() {
        assertThat(with(figure -> figure.standing() == Proof.Standing.PUBLIC
                                ? new Proof.Figure(figure.name(), figure.standing(), figure.value() + 1, 0)
                                : figure)
                        .flawsFor(bilan))
                .anyMatch(flaw -> flaw.startsWith("shown with another count"));
    }

    @Test
    void should_refuse_a_masked_figure_that_the_proof_calls_public() {
        assertThat(with(figure -> figure.standing() == Proof.Standing.PRIMARY
                                ? new Proof.Figure(figure.name(), Proof.Standing.PUBLIC, 3, 0)
                                : figure)
                        .flawsFor(bilan))
                .anyMatch(flaw -> flaw.startsWith("masked, but public"))
                .anyMatch(flaw -> flaw.startsWith("public, but in a table"));
    }

    @Test
    void should_refuse_a_masked_figure_of_which_nothing_is_demanded() {
        assertThat(with(figure -> new Proof.Figure(figure.name(), figure.standing(), figure.value(), 0))
                        .flawsFor(bilan))
                .anyMatch(flaw -> flaw.startsWith("masked, but nothing is demanded"));
    }

    @Test
    void should_find_what_the_page_tells_even_if_the_proof_leaves_its_equations_out() {
        Proof loose = new Proof(
                proof.salt(),
                proof.figures(),
                List.of(),
                withTables(tables ->
                                withFirstValue(tables, tables.values().get(0).get(0) + 1))
                        .tables());

        assertThat(loose.flawsFor(bilan)).anyMatch(flaw -> flaw.startsWith("does not add up"));
    }

    private Proof with(UnaryOperator<Proof.Figure> change) {
        return new Proof(
                proof.salt(), proof.figures().stream().map(change).toList(), proof.equations(), proof.tables());
    }

    private Proof withTables(UnaryOperator<Proof.Tables> change) {
        return new Proof(
                proof.salt(),
                proof.figures(),
                proof.equations(),
                proof.tables().stream().map(change).toList());
    }

    private static Proof.Tables withFirstValue(Proof.Tables tables, long value) {
        List<List<Long>> values = new ArrayList<>(tables.values());
        List<Long> first = new ArrayList<>(values.get(0));
        first.set(0, value);
        values.set(0, first);
        return new Proof.Tables(tables.figures(), values);
    }
}

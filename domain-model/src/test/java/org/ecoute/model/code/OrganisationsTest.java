package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {
    private static final CodeLists LISTS = CodeLists.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADMINISTRATION_CENTRALE",
                "ARS",
                "AUTRES_EP",
                "CREPS",
                "DDCSPP",
                "DEETS",
                "DIRECCTE",
                "DRCS",
                "DRDJCSC",
                "DRDJSCS",
                "DREES",
                "DREETS",
                "DRJSCS",
                "ENVSN",
                "EVSN",
                "INJS",
                "INSEP",
                "MNS",
                "NON_COMMUNIQUE",
                "AC",
                "ASC",
                "ENSM",
                "DJSCS"
            })
    void should_know_every_organisation_that_the_reports_print(String printed) {
        assertThat(LISTS.organisation(OrganisationCode.of(printed))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"EVSN, ENVSN", "DRDJCSC, DRDJSCS", "DDCS-PP, DDCSPP", "AC, ADMINISTRATION_CENTRALE"})
    void should_resolve_a_spelling_of_the_documents(String alias, String code) {
        assertThat(LISTS.organisation(OrganisationCode.of(alias)))
                .map(Organisation::code)
                .contains(OrganisationCode.of(code));
    }

    @Test
    void should_admit_that_two_acronyms_are_not_resolved() {
        assertThat(LISTS.organisations())
                .filteredOn(one -> one.kind() == OrganisationKind.UNRESOLVED)
                .extracting(one -> one.code().value())
                .containsExactly("MNS", "ASC");
    }

    @Test
    void should_not_know_a_code_of_the_client_alone() {
        OrganisationCode own = OrganisationCode.of("MAIRIE");

        assertThat(LISTS.organisation(own)).isEmpty();
        assertThat(LISTS.nameOn(own, LocalDate.parse("2021-04-15"))).isEmpty();
        assertThat(LISTS.successorsOn(own, LocalDate.parse("2021-04-15"))).isEmpty();
    }

    @Test
    void should_not_let_anybody_change_the_lists() {
        List<Organisation> organisations = LISTS.organisations();

        assertThat(organisations).isUnmodifiable();
        assertThat(LISTS.grounds()).isUnmodifiable();
        assertThat(LISTS.regions()).isUnmodifiable();
        assertThat(LISTS.riskFactors()).isUnmodifiable();
    }
}

package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReformsTest {
    private static final CodeLists LISTS = CodeLists.bundled();
    private static final LocalDate AFTER = LocalDate.parse("2021-04-15");

    @ParameterizedTest
    @CsvSource({
        "DIRECCTE, 53, DREETS",
        "DIRECCTE, 11, DRIEETS",
        "DIRECCTE, 04, DEETS",
        "DIRECCTE, 03, DGCOPOP",
        "DIECCTE, 01, DEETS",
        "DRCS, 32, DREETS",
        "DRCS, 11, DRIEETS",
        "DRJSCS, 84, DREETS DRAJES",
        "DRDJCSC, 76, DREETS DRAJES",
        "DJSCS, 06, DEETS DRAJES",
        "DDCSPP, 24, SDJES DDETSPP",
        "DDCS, 11, SDJES DDETS DRIEETS",
        "UD-DIRECCTE, 52, DDETS DDETSPP",
        "ARS, 53, ARS",
        "ARS_OCEAN_INDIEN, 06, ARS_MAYOTTE",
        "ADMINISTRATION_CENTRALE, 11, ADMINISTRATION_CENTRALE"
    })
    void should_follow_an_organisation_across_the_reforms_in_its_region(String code, String region, String successors) {
        assertThat(codes(LISTS.successorsOn(OrganisationCode.of(code), AFTER, RegionCode.of(region))))
                .containsExactlyInAnyOrder(successors.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECCTE, 2021-03-31, DIRECCTE",
        "DIRECCTE, 2021-04-01, DREETS",
        "DRJSCS, 2020-12-31, DRJSCS",
        "DRJSCS, 2021-01-01, DRCS DRAJES",
        "DRJSCS, 2021-03-31, DRCS DRAJES",
        "DRJSCS, 2021-04-01, DREETS DRAJES",
        "DDCS, 2020-12-31, DDCS",
        "DDCS, 2021-01-01, DDCS SDJES",
        "DDCS, 2021-04-01, DDETS SDJES",
        "DJSCS, 2021-04-01, DEETS DRAJES"
    })
    void should_follow_an_organisation_day_by_day_where_the_region_is_not_known(
            String code, LocalDate day, String successors) {
        assertThat(codes(LISTS.successorsOn(OrganisationCode.of(code), day)))
                .containsExactlyInAnyOrder(successors.split(" "));
    }

    @Test
    void should_follow_guyane_a_year_earlier() {
        OrganisationCode direccte = OrganisationCode.of("DIRECCTE");
        LocalDate day = LocalDate.parse("2020-06-01");

        assertThat(codes(LISTS.successorsOn(direccte, day, RegionCode.of("03"))))
                .containsExactly("DGCOPOP");
        assertThat(codes(LISTS.successorsOn(direccte, day, RegionCode.of("01"))))
                .containsExactly("DIRECCTE");
    }

    @Test
    void should_keep_the_label_in_use_while_telling_todays_name() {
        OrganisationCode direccte = OrganisationCode.of("DIRECCTE");

        assertThat(LISTS.organisation(direccte))
                .map(one -> one.label().french())
                .contains("DIRECCTE");
        assertThat(LISTS.nameOn(direccte, AFTER)).map(name -> name.french()).contains("DREETS");
        assertThat(LISTS.nameOn(direccte, AFTER, RegionCode.of("11")))
                .map(name -> name.french())
                .contains("DRIEETS");
    }

    @Test
    void should_name_all_that_share_the_missions() {
        assertThat(LISTS.nameOn(OrganisationCode.of("DRJSCS"), AFTER))
                .map(name -> name.french())
                .contains("DREETS / DRAJES");
    }

    @Test
    void should_keep_the_recorded_name_where_no_successor_is_recorded() {
        OrganisationCode direccte = OrganisationCode.of("DIRECCTE");
        RegionCode miquelon = RegionCode.of("975");

        assertThat(LISTS.successorsOn(direccte, AFTER, miquelon)).isEmpty();
        assertThat(LISTS.nameOn(direccte, AFTER, miquelon))
                .map(name -> name.french())
                .contains("DIRECCTE");
    }

    @Test
    void should_leave_no_organisation_with_an_end_and_no_successor() {
        Stream<Organisation> ended = LISTS.organisations().stream()
                .filter(one -> one.validity().before().isPresent());

        assertThat(ended).isNotEmpty().allSatisfy(one -> {
            LocalDate end = one.validity().before().orElseThrow();
            assertThat(LISTS.successorsOn(one.code(), end)).isNotEmpty().doesNotContain(one);
        });
    }

    @Test
    void should_have_successors_only_once_they_exist() {
        assertThat(LISTS.organisations())
                .allSatisfy(one -> assertThat(one.successors())
                        .allSatisfy(next -> assertThat(LISTS.organisation(next.successor()))
                                .map(successor -> successor.validity().contains(next.from()))
                                .contains(true)));
    }

    private static List<String> codes(List<Organisation> organisations) {
        return organisations.stream().map(one -> one.code().value()).toList();
    }
}

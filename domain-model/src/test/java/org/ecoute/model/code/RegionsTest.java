package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final CodeLists LISTS = CodeLists.bundled();

    @ParameterizedTest
    @CsvSource({
        "11, FR-IDF, Europe/Paris, METROPOLITAN",
        "94, FR-20R, Europe/Paris, METROPOLITAN",
        "01, FR-971, America/Guadeloupe, OVERSEAS_REGION",
        "02, FR-972, America/Martinique, OVERSEAS_REGION",
        "03, FR-973, America/Cayenne, OVERSEAS_REGION",
        "04, FR-974, Indian/Reunion, OVERSEAS_REGION",
        "06, FR-976, Indian/Mayotte, OVERSEAS_REGION",
        "975, FR-PM, America/Miquelon, OVERSEAS_COLLECTIVITY",
        "977, FR-BL, America/St_Barthelemy, OVERSEAS_COLLECTIVITY",
        "978, FR-MF, America/Marigot, OVERSEAS_COLLECTIVITY",
        "984, FR-TF, Indian/Kerguelen, OVERSEAS_COLLECTIVITY",
        "986, FR-WF, Pacific/Wallis, OVERSEAS_COLLECTIVITY",
        "987, FR-PF, Pacific/Tahiti, OVERSEAS_COLLECTIVITY",
        "988, FR-NC, Pacific/Noumea, OVERSEAS_COLLECTIVITY"
    })
    void should_know_a_region_with_its_zone_and_territory(String code, String iso, String zone, Territory territory) {
        Region region = LISTS.region(RegionCode.of(code)).orElseThrow();

        assertThat(region.isoCode()).isEqualTo(iso);
        assertThat(region.zone()).isEqualTo(ZoneId.of(zone));
        assertThat(region.territory()).isEqualTo(territory);
    }

    @Test
    void should_have_thirteen_metropolitan_and_five_overseas_regions_and_seven_other_territories() {
        assertThat(LISTS.regions()).filteredOn(is(Territory.METROPOLITAN)).hasSize(13);
        assertThat(LISTS.regions()).filteredOn(is(Territory.OVERSEAS_REGION)).hasSize(5);
        assertThat(LISTS.regions())
                .filteredOn(is(Territory.OVERSEAS_COLLECTIVITY))
                .hasSize(7);
    }

    @Test
    void should_keep_every_metropolitan_region_on_paris_time() {
        assertThat(LISTS.regions())
                .filteredOn(is(Territory.METROPOLITAN))
                .extracting(Region::zone)
                .containsOnly(ZoneId.of("Europe/Paris"));
    }

    @ParameterizedTest
    @CsvSource({"75, Nouvelle-Aquitaine", "93, Provence-Alpes-Côte d’Azur", "52, Pays de la Loire", "01, Guadeloupe"})
    void should_read_a_number_as_a_region_and_never_as_the_department_of_that_number(String code, String region) {
        assertThat(LISTS.region(RegionCode.of(code)))
                .map(one -> one.label().french())
                .contains(region);
    }

    @ParameterizedTest
    @CsvSource({"92", "35", "34", "971"})
    void should_not_know_the_number_of_a_department_that_no_region_has(String code) {
        assertThat(LISTS.region(RegionCode.of(code))).isEmpty();
    }

    @Test
    void should_date_the_regions_merged_in_2016() {
        Validity grandEst = LISTS.region(RegionCode.of("44")).orElseThrow().validity();

        assertThat(grandEst.contains(LocalDate.parse("2015-12-31"))).isFalse();
        assertThat(grandEst.contains(LocalDate.parse("2016-01-01"))).isTrue();
    }

    @Test
    void should_tell_the_day_of_an_instant_where_it_happened() {
        ZoneId reunion = LISTS.region(RegionCode.of("04")).orElseThrow().zone();

        LocalDate day = Instant.parse("2020-12-31T20:30:00Z").atZone(reunion).toLocalDate();

        assertThat(day).isEqualTo("2021-01-01");
    }

    private static Predicate<Region> is(Territory territory) {
        return region -> region.territory() == territory;
    }
}

package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.YEAR;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.bleu;
import static org.ecoute.reporting.Fixtures.count;
import static org.ecoute.reporting.Fixtures.vert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;
import org.junit.jupiter.api.Test;

/** Under which members something is counted. */
class CountedMembersTest {
    private static final String TOTAL = Member.TOTAL.code();

    @Test
    void should_resolve_aliases_and_keep_unlisted_and_unknown_organisations_apart() {
        Bilan bilan = internal(
                bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "EVSN")).assessed(),
                bleu("D-2", "2020-03-02T10:00:00+01:00", agent("B1", "ZZZ")).assessed(),
                bleu("D-3", "2020-03-02T10:00:00+01:00", agent("B1", "NON_COMMUNIQUE"))
                        .assessed(),
                bleu("D-4", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"), agent("B2", "DIRECCTE"))
                        .assessed());

        Table origin = bilan.table("bleu.origin");
        assertThat(origin.count(YEAR, "ENVSN")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "OTHER")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "NOT_STATED")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "SEVERAL")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "INSEP")).isEqualTo(count(0));
    }

    @Test
    void should_count_a_referral_under_each_of_its_grounds_and_once_in_the_base() {
        Bilan bilan = internal(
                bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                        .grounds("situation-de-conflit", "handicap", "agression-menaces")
                        .assessed(),
                bleu("D-2", "2020-03-02T10:00:00+01:00", agent("B1", "ARS")).assessed());

        Table families = bilan.table("bleu.families");
        assertThat(families.count(YEAR, "WORK_DISTRESS")).isEqualTo(count(1));
        assertThat(families.count(YEAR, "TRAUMATIC_EVENT")).isEqualTo(count(1));
        assertThat(families.count(YEAR, "NOT_STATED")).isEqualTo(count(1));
        assertThat(families.count(YEAR, TOTAL)).isEqualTo(count(2));
        assertThat(families.cell(YEAR, "WORK_DISTRESS", TOTAL, Measure.SHARE))
                .isEqualTo(new Cell.Share(new BigDecimal("50.0"), 2));
    }

    @Test
    void should_focus_on_the_health_crisis_across_both_lines() {
        Bilan bilan = internal(
                bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                        .tag("health-crisis")
                        .assessed(),
                vert("D-2", "2020-04-02T10:00:00+02:00", agent("B1", "ARS"))
                        .tag("health-crisis")
                        .assessed(),
                vert("D-3", "2020-04-02T10:00:00+02:00", agent("B1", "ARS")).assessed());

        Period whole = Period.ofDays(LocalDate.of(2019, 12, 23), LocalDate.of(2020, 12, 31));
        Table services = bilan.table("crisis.services");
        assertThat(services.count(whole, "iapr-numero-bleu")).isEqualTo(count(1));
        assertThat(services.count(whole, "iapr-numero-vert")).isEqualTo(count(1));
        assertThat(bilan.table("vert.referrals").count(whole, TOTAL)).isEqualTo(count(2));
    }

    @Test
    void should_show_the_organisations_that_do_not_use_the_service_but_not_those_of_other_times() {
        Bilan bilan = internal(Fixtures.alike(1, "ARS").toArray(AssessedCaseFile[]::new));

        List<String> rows = bilan.table("bleu.use").rows().stream()
                .map(row -> row.member().code())
                .toList();
        assertThat(rows).startsWith("ARS").contains("CREPS", "DRJSCS").doesNotContain("DREETS", "SDJES");
    }

    @Test
    void should_keep_a_not_stated_gender_apart_from_a_category_that_is() {
        Bilan bilan = internal(bleu(
                        "D-1",
                        "2020-03-02T10:00:00+01:00",
                        agent("B1", "ARS", "53", Gender.NOT_STATED, StatutoryCategory.B))
                .assessed());

        assertThat(bilan.table("bleu.gender").count(YEAR, "NOT_STATED")).isEqualTo(count(1));
        assertThat(bilan.table("bleu.category").count(YEAR, "B")).isEqualTo(count(1));
    }

    private static Bilan internal(AssessedCaseFile... caseFiles) {
        return Fixtures.publish(BilanSpec.bundled("iapr"), DisclosurePolicy.internal(), List.of(caseFiles));
    }
}

package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;
import static org.ecoute.rules.WpoCases.ECOUTE;
import static org.ecoute.rules.WpoCases.ENCADRANTS;
import static org.ecoute.rules.WpoCases.T0;
import static org.ecoute.rules.WpoCases.call;
import static org.ecoute.rules.WpoCases.file;
import static org.ecoute.rules.WpoCases.identity;
import static org.ecoute.rules.WpoCases.orientation;

import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WPO: who learns what, and what lifts anonymity. */
class WpoAnonymityTest {
    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile called = file(ECOUTE, Role.AGENT, call(Role.AGENT));

    @ParameterizedTest
    @EnumSource
    void should_orient_to_any_of_those_listed_if_the_beneficiary_agrees(OrientationTarget to) {
        String clause = switch (to) {
            case NETWORK_PSYCHOLOGIST, SPECIALIST, LISTENING_SERVICE, OTHER_STRUCTURE -> "BAL-09";
            case SOCIAL_WORKER,
                    GENERAL_PRACTITIONER,
                    OCCUPATIONAL_PHYSICIAN,
                    PSYCHIATRIST,
                    HR_DEPARTMENT,
                    STAFF_COMMITTEE -> "BAL-16";
        };

        assertThat(findings(rules.judge(called, orientation(to, one -> one.agreed(true)))))
                .containsExactly(clause + " ORIENTATION_PROVIDED_FOR");
        assertThat(findings(rules.judge(called, orientation(to, one -> one.agreed(false)))))
                .containsExactly("BAL-09 ORIENTATION_NEEDS_AGREEMENT");
    }

    @Test
    void should_ask_whether_the_beneficiary_agrees_and_not_who_orients() {
        Ruling ruling = rules.judge(called, orientation(OrientationTarget.SPECIALIST, one -> one));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).containsExactly("agreed");
    }

    @Test
    void should_let_the_beneficiary_give_an_identity_to_the_provider_by_agreement_only() {
        assertThat(findings(rules.judge(called, identity(true)))).containsExactly("BAL-11 IDENTITY_PROVIDED_FOR");
        assertThat(findings(rules.judge(called, identity(false)))).containsExactly("BAL-09 ANONYMITY_KEPT");
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_an_identity_to_the_beneficiary_and_to_nobody_else(Role to) {
        Ruling ruling = rules.judge(called, shown(DisclosureContent.IDENTITY, to));

        if (to == Role.AGENT) {
            assertThat(findings(ruling)).containsExactly("BAL-11 IDENTITY_PROVIDED_FOR");
        } else {
            assertThat(findings(ruling)).contains("BAL-11 IDENTITY_NOT_TO_OTHERS");
            assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        }
    }

    @Test
    void should_tell_the_employer_no_identity_even_where_the_employer_was_supported() {
        CaseFile employer = file(ECOUTE, Role.EMPLOYER, call(Role.EMPLOYER));

        assertThat(findings(rules.judge(employer, shown(DisclosureContent.IDENTITY, Role.EMPLOYER))))
                .containsExactlyInAnyOrder("BAL-11 IDENTITY_NOT_TO_OTHERS", "BAL-07 EMPLOYER_NEVER_INFORMED");
    }

    @ParameterizedTest
    @EnumSource
    void should_show_the_employer_nothing_but_aggregates(DisclosureContent content) {
        Ruling ruling = rules.judge(called, shown(content, Role.EMPLOYER));

        if (content == DisclosureContent.AGGREGATE) {
            assertThat(findings(ruling)).containsExactly("PREV-07 AGGREGATE_PROVIDED_FOR");
        } else {
            assertThat(findings(ruling)).contains("BAL-07 EMPLOYER_NEVER_INFORMED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wpo-ecoute", "wpo-face-a-face", "wpo-encadrants", "wpo-reduction-stress", "wpo-bien-etre"})
    void should_keep_the_approach_from_the_employer_in_every_service(String service) {
        CaseFile file = file(ServiceId.of(service), Role.MANAGER, call(Role.MANAGER));

        assertThat(findings(rules.judge(file, shown(DisclosureContent.FACT_OF_APPROACH, Role.EMPLOYER))))
                .containsExactly("BAL-07 EMPLOYER_NEVER_INFORMED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BROKER", "THIRD_PARTY", "STAFF_REPRESENTATIVE", "MANAGER", "SCHEME_LEAD"})
    void should_show_others_nothing_as_no_clause_provides_for_it(Role to) {
        assertThat(findings(rules.judge(called, shown(DisclosureContent.FACT_OF_APPROACH, to))))
                .containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_orient_from_every_service_under_the_same_clauses() {
        CaseFile programme = file(ENCADRANTS, Role.MANAGER, call(Role.MANAGER));

        assertThat(findings(
                        rules.judge(programme, orientation(OrientationTarget.PSYCHIATRIST, one -> one.agreed(true)))))
                .containsExactly("BAL-16 ORIENTATION_PROVIDED_FOR");
    }

    private static Disclosure shown(DisclosureContent content, Role to) {
        return Disclosure.builder().at(T0.plusDays(1)).content(content).to(to).build();
    }
}

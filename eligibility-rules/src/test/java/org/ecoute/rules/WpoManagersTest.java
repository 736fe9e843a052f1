package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.WpoCases.ENCADRANTS;
import static org.ecoute.rules.WpoCases.T0;
import static org.ecoute.rules.WpoCases.call;
import static org.ecoute.rules.WpoCases.file;
import static org.ecoute.rules.WpoCases.listening;
import static org.ecoute.rules.WpoCases.repeated;
import static org.ecoute.rules.WpoCases.session;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** WPO: eight sessions for managers, by telephone and in the daytime. */
class WpoManagersTest {
    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile called = file(ENCADRANTS, Role.MANAGER, call(Role.MANAGER));
    private final CaseFile begun = called.with(listening(1));

    @Test
    void should_hold_eight_sessions_and_refuse_the_ninth() {
        assertThat(findings(rules.judge(with(begun, repeated(7, one -> one)), session(40))))
                .containsExactly("BAL-17 SUPPORT_PROVIDED_FOR");
        assertThat(findings(rules.judge(with(begun, repeated(8, one -> one)), session(40))))
                .containsExactly("BAL-17 SESSION_CAP_REACHED");
    }

    @Test
    void should_support_managers_only() {
        CaseFile agent = file(ENCADRANTS, Role.AGENT, call(Role.AGENT), listening(1));

        assertThat(findings(rules.judge(agent, session(10)))).containsExactly("BAL-17 MANAGERS_ONLY");
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionKind.class,
            names = {"LISTENING", "EVALUATION"})
    void should_begin_after_a_first_exchange_that_was_held(SessionKind kind) {
        assertThat(findings(rules.judge(called, session(10)))).containsExactly("BAL-17 FIRST_EXCHANGE_REQUIRED");
        assertThat(findings(rules.judge(
                        called.with(session(1, one -> one.kind(kind).held(false))), session(10))))
                .containsExactly("BAL-17 FIRST_EXCHANGE_REQUIRED");
        assertThat(rules.judge(called.with(session(1, one -> one.kind(kind))), session(10))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(value = Modality.class, mode = EnumSource.Mode.EXCLUDE, names = "TELEPHONE")
    void should_refuse_any_means_but_the_telephone(Modality modality) {
        assertThat(findings(rules.judge(begun, session(10, one -> one.modality(modality)))))
                .containsExactly("BAL-17 MODALITY_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource
    void should_want_a_psychologist_whose_specialisation_nobody_records(Practitioner practitioner) {
        Ruling ruling = rules.judge(begun, session(10, one -> one.practitioner(practitioner)));

        switch (practitioner) {
            case CLINICAL_PSYCHOLOGIST, WORK_PSYCHOLOGIST ->
                assertThat(ruling.verdict()).isEqualTo(Verdict.ALLOWED);
            case SOCIAL_WORKER, COACH -> {
                assertThat(findings(ruling)).containsExactly("BAL-17 PRACTITIONER_NOT_PROVIDED_FOR");
                assertThat(ruling.findings()).allMatch(Finding::unspecified);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"07:59, false", "08:00, true", "19:59, true", "20:00, false"})
    void should_begin_in_the_daytime_as_our_reading(LocalTime start, boolean allowed) {
        Ruling ruling = rules.judge(begun, session(10, one -> one.at(at(start))));

        assertThat(findings(ruling))
                .containsExactly(allowed ? "BAL-17 SUPPORT_PROVIDED_FOR" : "BAL-17 OUTSIDE_DAYTIME");
        assertThat(ruling.findings()).extracting(Finding::unspecified).containsExactly(!allowed);
    }

    @Test
    void should_tell_the_daytime_by_the_clock_of_the_place_of_work() {
        Ruling unknown = rules.judge(worksIn(Optional.empty()), session(10, one -> one.at(at(LocalTime.of(18, 30)))));

        assertThat(rules.judge(worksIn(Optional.of("04")), session(10, one -> one.at(at(LocalTime.of(18, 30)))))
                        .verdict())
                .as("half past twenty in La Réunion")
                .isEqualTo(Verdict.REFUSED);
        assertThat(rules.judge(worksIn(Optional.of("02")), session(10, one -> one.at(at(LocalTime.of(18, 30)))))
                        .verdict())
                .as("half past twelve in Martinique")
                .isEqualTo(Verdict.ALLOWED);
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknown.missing()).extracting(MissingFact::attribute).containsExactly("workRegion");
    }

    private static OffsetDateTime at(LocalTime start) {
        return T0.plusDays(10).with(start);
    }

    private static CaseFile worksIn(Optional<String> region) {
        Beneficiary manager = Beneficiary.builder()
                .id(B1)
                .role(Role.MANAGER)
                .workRegion(region.map(RegionCode::of))
                .build();
        return Cases.file(ENCADRANTS, manager, call(Role.MANAGER), listening(1));
    }
}

package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;
import static org.ecoute.rules.WpoCases.BIEN_ETRE;
import static org.ecoute.rules.WpoCases.REDUCTION_STRESS;
import static org.ecoute.rules.WpoCases.call;
import static org.ecoute.rules.WpoCases.file;
import static org.ecoute.rules.WpoCases.listening;
import static org.ecoute.rules.WpoCases.repeated;
import static org.ecoute.rules.WpoCases.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.Theme;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** WPO: stress reduction by mindfulness, and coaching for well-being. */
class WpoProgrammesTest {
    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile stressed = file(REDUCTION_STRESS, Role.AGENT, call(Role.AGENT), listening(1));
    private final CaseFile coached = file(BIEN_ETRE, Role.AGENT, call(Role.AGENT), listening(1));

    @Test
    void should_hold_six_sessions_of_mindfulness_and_refuse_the_seventh() {
        assertThat(findings(rules.judge(
                        with(stressed, repeated(5, WpoProgrammesTest::mindful)),
                        session(40, WpoProgrammesTest::mindful))))
                .containsExactly("BAL-18 SUPPORT_PROVIDED_FOR");
        assertThat(findings(rules.judge(
                        with(stressed, repeated(6, WpoProgrammesTest::mindful)),
                        session(40, WpoProgrammesTest::mindful))))
                .containsExactly("BAL-18 SESSION_CAP_REACHED");
    }

    @Test
    void should_hold_six_sessions_of_coaching_and_refuse_the_seventh() {
        assertThat(findings(rules.judge(
                        with(coached, repeated(5, WpoProgrammesTest::coaching)),
                        session(40, WpoProgrammesTest::coaching))))
                .containsExactly("BAL-19 SUPPORT_PROVIDED_FOR");
        assertThat(findings(rules.judge(
                        with(coached, repeated(6, WpoProgrammesTest::coaching)),
                        session(40, WpoProgrammesTest::coaching))))
                .containsExactly("BAL-19 SESSION_CAP_REACHED");
    }

    @Test
    void should_begin_neither_programme_before_a_first_exchange() {
        assertThat(findings(rules.judge(
                        file(REDUCTION_STRESS, Role.AGENT, call(Role.AGENT)), session(10, WpoProgrammesTest::mindful))))
                .containsExactly("BAL-18 FIRST_EXCHANGE_REQUIRED");
        assertThat(findings(rules.judge(
                        file(BIEN_ETRE, Role.AGENT, call(Role.AGENT)), session(10, WpoProgrammesTest::coaching))))
                .containsExactly("BAL-19 FIRST_EXCHANGE_REQUIRED");
    }

    @ParameterizedTest
    @EnumSource
    void should_hold_mindfulness_by_telephone_and_coaching_by_any_means(Modality modality) {
        boolean telephone = modality == Modality.TELEPHONE;

        assertThat(findings(mindfulness(one -> one.modality(modality))))
                .containsExactly(telephone ? "BAL-18 SUPPORT_PROVIDED_FOR" : "BAL-18 MODALITY_NOT_PROVIDED_FOR");
        assertThat(wellBeing(one -> one.modality(modality)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource
    void should_want_a_clinical_psychologist_for_mindfulness_and_a_coach_for_well_being(Practitioner practitioner) {
        boolean clinical = practitioner == Practitioner.CLINICAL_PSYCHOLOGIST;
        boolean coach = practitioner == Practitioner.COACH;

        assertThat(findings(mindfulness(one -> one.practitioner(practitioner))))
                .containsExactly(clinical ? "BAL-18 SUPPORT_PROVIDED_FOR" : "BAL-18 PRACTITIONER_NOT_PROVIDED_FOR");
        assertThat(findings(wellBeing(one -> one.practitioner(practitioner))))
                .containsExactly(coach ? "BAL-19 SUPPORT_PROVIDED_FOR" : "BAL-19 PRACTITIONER_NOT_PROVIDED_FOR");
    }

    @Test
    void should_want_somebody_trained_in_mindfulness() {
        Ruling unknown = mindfulness(one -> one.mindfulnessTrained(Optional.empty()));

        assertThat(findings(mindfulness(one -> one.mindfulnessTrained(false))))
                .containsExactly("BAL-18 MINDFULNESS_TRAINING_REQUIRED");
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(unknown)).containsExactly("mindfulnessTrained");
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "40, true", "50, true", "51, false"})
    void should_take_thirty_to_fifty_minutes_for_about_forty_as_our_reading(int minutes, boolean allowed) {
        Ruling ruling = mindfulness(one -> one.minutes(minutes));

        assertThat(findings(ruling))
                .containsExactly(allowed ? "BAL-18 SUPPORT_PROVIDED_FOR" : "BAL-18 LENGTH_NOT_PROVIDED_FOR");
        assertThat(ruling.findings()).extracting(Finding::unspecified).containsExactly(!allowed);
    }

    @ParameterizedTest
    @CsvSource({"44, false", "45, true", "60, true", "75, true", "76, false"})
    void should_take_forty_five_to_seventy_five_minutes_for_about_an_hour_as_our_reading(int minutes, boolean allowed) {
        Ruling ruling = wellBeing(one -> one.minutes(minutes));

        assertThat(findings(ruling))
                .containsExactly(allowed ? "BAL-19 SUPPORT_PROVIDED_FOR" : "BAL-19 LENGTH_NOT_PROVIDED_FOR");
        assertThat(ruling.findings()).extracting(Finding::unspecified).containsExactly(!allowed);
    }

    @Test
    void should_want_a_theme_at_the_first_session_of_coaching_and_at_none_after_it() {
        UnaryOperator<Session.Builder> withoutTheme = one -> coaching(one).themes(Set.of());

        assertThat(findings(rules.judge(coached, session(10, withoutTheme)))).containsExactly("BAL-19 THEME_REQUIRED");
        assertThat(rules.judge(
                                with(coached, List.of(session(10, WpoProgrammesTest::coaching))),
                                session(11, withoutTheme))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(wellBeing(one -> one.addThemes(Theme.TIME)).verdict())
                .as("several themes")
                .isEqualTo(Verdict.ALLOWED);
    }

    private Ruling mindfulness(UnaryOperator<Session.Builder> change) {
        return rules.judge(stressed, session(10, one -> change.apply(mindful(one))));
    }

    private Ruling wellBeing(UnaryOperator<Session.Builder> change) {
        return rules.judge(coached, session(10, one -> change.apply(coaching(one))));
    }

    private static Session.Builder mindful(Session.Builder session) {
        return session.minutes(40).mindfulnessTrained(true);
    }

    private static Session.Builder coaching(Session.Builder session) {
        return session.minutes(60).practitioner(Practitioner.COACH).addThemes(Theme.CHANGE);
    }
}

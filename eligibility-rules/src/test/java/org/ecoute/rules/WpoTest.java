package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.with;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.IdentityRecipient;
import org.ecoute.model.casefile.MessageChannel;
import org.ecoute.model.casefile.MessageId;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Theme;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WpoTest {
    private static final ServiceId ECOUTE = ServiceId.of("wpo-ecoute");
    private static final OffsetDateTime T0 = OffsetDateTime.parse("2022-05-02T10:00:00+02:00");

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_find_three_things_missing_before_a_face_to_face_consultation() {
        CaseFile file = with(file("wpo-face-a-face", Role.AGENT), List.of(call()));

        Ruling ruling = rules.judge(file, consultation(10));

        assertThat(codes(ruling))
                .containsExactlyInAnyOrder(
                        "PLATFORM_EVALUATION_REQUIRED", "FACE_TO_FACE_NOT_AGREED", "IDENTITY_NOT_GIVEN");
    }

    @Test
    void should_allow_twenty_consultations_after_all_gates_and_no_more() {
        List<Act> acts = new ArrayList<>(List.of(call(), evaluation(), agreement(), identity()));
        CaseFile gated = with(file("wpo-face-a-face", Role.AGENT), acts);

        assertThat(rules.judge(gated, consultation(10)).verdict()).isEqualTo(Verdict.ALLOWED);
        for (int i = 0; i < 20; i++) {
            acts.add(consultation(10 + i));
        }
        assertThat(codes(rules.judge(with(file("wpo-face-a-face", Role.AGENT), acts), consultation(40))))
                .contains("SESSION_CAP_REACHED");
    }

    @Test
    void should_owe_a_reply_to_messages_but_not_to_text_messages() {
        CaseFile file = with(file("wpo-ecoute", Role.AGENT), List.of(call()));

        assertThat(rules.judge(file, message(MessageChannel.E_MAIL)).duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.kind()).isEqualTo(DutyKind.MESSAGE_REPLY));
        assertThat(rules.judge(file, message(MessageChannel.TEXT_MESSAGE)).duties())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void should_show_the_employer_nothing_but_aggregates(DisclosureContent content) {
        CaseFile file = with(file("wpo-ecoute", Role.AGENT), List.of(call()));
        Disclosure shown = Disclosure.builder()
                .at(T0.plusDays(1))
                .content(content)
                .to(Role.EMPLOYER)
                .build();

        assertThat(rules.judge(file, shown).verdict())
                .isEqualTo(content == DisclosureContent.AGGREGATE ? Verdict.ALLOWED : Verdict.REFUSED);
    }

    @Test
    void should_refuse_a_ninth_session_with_a_manager_and_any_with_an_agent() {
        List<Act> acts = new ArrayList<>(List.of(call(Role.MANAGER), listening()));
        for (int i = 0; i < 8; i++) {
            acts.add(manager(10 + i));
        }
        CaseFile eight = with(file("wpo-encadrants", Role.MANAGER), acts);
        CaseFile seven = with(file("wpo-encadrants", Role.MANAGER), acts.subList(0, 9));

        assertThat(rules.judge(seven, manager(30)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(codes(rules.judge(eight, manager(30)))).contains("SESSION_CAP_REACHED");
        assertThat(codes(rules.judge(file("wpo-encadrants", Role.AGENT), call())))
                .contains("MANAGERS_ONLY");
    }

    @Test
    void should_support_managers_in_the_daytime_of_their_place_of_work() {
        CaseFile file = with(file("wpo-encadrants", Role.MANAGER), List.of(call(Role.MANAGER), listening()));

        assertThat(codes(rules.judge(
                        file, session(10, one -> one.at(T0.plusDays(10).withHour(20))))))
                .contains("OUTSIDE_DAYTIME");
        assertThat(rules.judge(
                                file,
                                session(
                                        10,
                                        one -> one.at(
                                                T0.plusDays(10).withHour(19).withMinute(59))))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_refuse_a_coach_for_mindfulness_and_want_one_for_well_being() {
        CaseFile mindfulness = with(file("wpo-reduction-stress", Role.AGENT), List.of(call(), listening()));
        CaseFile wellBeing = with(file("wpo-bien-etre", Role.AGENT), List.of(call(), listening()));
        Session coached = session(
                10, one -> one.practitioner(Practitioner.COACH).minutes(60).addThemes(Theme.CHANGE));

        assertThat(codes(rules.judge(mindfulness, coached))).contains("PRACTITIONER_NOT_PROVIDED_FOR");
        assertThat(rules.judge(wellBeing, coached).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(mindfulness, session(10, one -> one.minutes(40).mindfulnessTrained(true)))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_need_the_company_code_for_the_app_only() {
        CaseFile file = file("wpo-ecoute", Role.AGENT);
        Referral app = Referral.builder().from(call()).channel(Channel.APP).build();

        assertThat(rules.judge(file, app).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(rules.judge(
                                file,
                                Referral.builder().from(app).companyCode(false).build())
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
        assertThat(rules.judge(file, call()).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    private static CaseFile file(String service, Role role) {
        return Cases.file(
                ServiceId.of(service),
                Beneficiary.builder()
                        .id(B1)
                        .role(role)
                        .workRegion(RegionCode.of("76"))
                        .build());
    }

    private static Referral call() {
        return call(Role.AGENT);
    }

    private static Referral call(Role by) {
        return Referral.builder()
                .at(T0)
                .by(by)
                .addBeneficiaries(B1)
                .channel(Channel.LINE)
                .build();
    }

    private static Session listening() {
        return session(1, one -> one.kind(SessionKind.LISTENING).service(ECOUTE));
    }

    private static Session evaluation() {
        return session(
                2, one -> one.kind(SessionKind.EVALUATION).service(ECOUTE).faceToFaceAdvised(true));
    }

    private static Session consultation(int day) {
        return session(day, one -> one.modality(Modality.FACE_TO_FACE));
    }

    private static Session manager(int day) {
        return session(day, one -> one);
    }

    private static Session session(int day, UnaryOperator<Session.Builder> change) {
        Session.Builder session = Session.builder()
                .at(T0.plusDays(day))
                .beneficiary(B1)
                .kind(SessionKind.SUPPORT)
                .modality(Modality.TELEPHONE)
                .minutes(45)
                .held(true)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST);
        return change.apply(session).build();
    }

    private static Orientation agreement() {
        return Orientation.builder()
                .at(T0.plusDays(3))
                .beneficiary(B1)
                .by(Role.PSYCHOLOGIST)
                .to(OrientationTarget.NETWORK_PSYCHOLOGIST)
                .agreed(true)
                .build();
    }

    private static IdentityGiven identity() {
        return IdentityGiven.builder()
                .at(T0.plusDays(4))
                .beneficiary(B1)
                .to(IdentityRecipient.PROVIDER)
                .agreed(true)
                .build();
    }

    private static MessageReceived message(MessageChannel channel) {
        return MessageReceived.builder()
                .at(T0.plusDays(1))
                .beneficiary(B1)
                .messageId(MessageId.of("M-1"))
                .channel(channel)
                .build();
    }

    private static List<String> codes(Ruling ruling) {
        return ruling.findings().stream().map(one -> one.code().value()).toList();
    }
}

package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.count;
import static org.ecoute.reporting.Fixtures.listening;
import static org.ecoute.reporting.Fixtures.qualisocial;

import java.math.BigDecimal;
import java.util.List;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.person.SymptomCode;
import org.junit.jupiter.api.Test;

class QualisocialSpecTest {
    private static final Period ALL = Period.parse("2021-01..2021-09");
    private static final Period APRIL = Period.parse("2021-01..2021-04");
    private static final Period AFTER = Period.parse("2021-04..2021-09");
    private static final String TOTAL = Member.TOTAL.code();
    private static final String MARCH_DAY = "2021-03-02T10:00:00+01:00";
    private static final String APRIL_DAY = "2021-04-15T10:00:00+02:00";
    private static final String SESSION_DAY = "2021-05-20T12:00:00+02:00";

    @Test
    void should_keep_the_label_of_the_referral_day_and_follow_it_across_the_reform() {
        Bilan bilan = publish(
                listening("D-1", MARCH_DAY, in("DIRECCTE", "53")),
                listening("D-2", APRIL_DAY, in("DIRECCTE", "53")),
                listening("D-3", APRIL_DAY, in("DIRECCTE", "11")),
                listening("D-4", APRIL_DAY, in("DREETS", "53")));

        assertThat(bilan.table("ecoute.structure").count(ALL, "DIRECCTE")).isEqualTo(count(3));
        assertThat(bilan.table("ecoute.structure-followed").count(ALL, "DIRECCTE"))
                .isEqualTo(count(1));
        assertThat(bilan.table("ecoute.structure-followed").count(AFTER, "DREETS"))
                .isEqualTo(count(2));
        assertThat(bilan.table("ecoute.structure-followed").count(AFTER, "DRIEETS"))
                .isEqualTo(count(1));
        assertThat(bilan.table("ecoute.structure-reform").count(AFTER, "DREETS"))
                .isEqualTo(count(1));
        assertThat(bilan.table("ecoute.structure-region").cell(ALL, "53", "DREETS", Measure.COUNT))
                .isEqualTo(count(2));
    }

    @Test
    void should_count_the_two_lines_of_agents_and_managers_only() {
        Bilan bilan = publish(
                listening("D-1", MARCH_DAY, agent("B1", "ARS")),
                listening("D-2", MARCH_DAY, agent("B1", "ARS")).line(Line.DOM),
                listening("D-3", MARCH_DAY, agent("B1", "ARS")).line(Line.AP));

        assertThat(bilan.table("ecoute.use").count(ALL, TOTAL)).isEqualTo(count(2));
    }

    @Test
    void should_tell_interviews_with_psychologists_from_other_contacts_and_by_their_means() {
        Bilan bilan = publish(listening("D-1", APRIL_DAY, agent("B1", "ARS"))
                .session(
                        "2021-05-10T12:00:00+02:00",
                        one -> one.kind(SessionKind.EVALUATION)
                                .modality(Modality.TELEPHONE)
                                .held(true)
                                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST))
                .session(
                        "2021-05-11T12:00:00+02:00",
                        one -> one.kind(SessionKind.SUPPORT)
                                .modality(Modality.FACE_TO_FACE)
                                .held(true)
                                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST))
                .session(
                        "2021-05-12T12:00:00+02:00",
                        one -> one.kind(SessionKind.SUPPORT)
                                .modality(Modality.FACE_TO_FACE)
                                .place(Place.ON_SITE)
                                .held(true)
                                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST))
                .session(
                        "2021-05-13T12:00:00+02:00",
                        one -> one.kind(SessionKind.SUPPORT)
                                .modality(Modality.VIDEO)
                                .held(true)
                                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST))
                .session(
                        "2021-05-14T12:00:00+02:00",
                        one -> one.kind(SessionKind.SUPPORT)
                                .modality(Modality.TELEPHONE)
                                .held(true)
                                .practitioner(Practitioner.SOCIAL_WORKER))
                .session(
                        "2021-05-15T12:00:00+02:00",
                        one -> one.kind(SessionKind.SUPPORT)
                                .modality(Modality.TELEPHONE)
                                .held(false)));

        Table kinds = bilan.table("ecoute.contact-kinds");
        assertThat(List.of(
                        "INTERVIEW_TELEPHONE",
                        "INTERVIEW_PRACTICE",
                        "INTERVIEW_ON_SITE",
                        "INTERVIEW_OTHER_REMOTE",
                        "OTHER_CONTACT"))
                .allSatisfy(kind -> assertThat(kinds.count(ALL, kind)).isEqualTo(count(1)));
        assertThat(bilan.table("ecoute.contacts").count(ALL, TOTAL)).isEqualTo(count(5));
        assertThat(bilan.table("ecoute.interviews").count(ALL, TOTAL)).isEqualTo(count(4));
        assertThat(bilan.table("ecoute.contacts").count(APRIL, TOTAL)).isEqualTo(count(0));
    }

    @Test
    void should_base_the_shares_of_problems_and_symptoms_on_the_persons_who_told_of_any() {
        Bilan bilan = publish(
                listening("D-1", MARCH_DAY, with("sommeil", "fatigue"))
                        .grounds("situation-de-conflit", "difficultes-sphere-privee"),
                listening("D-2", MARCH_DAY, with("sommeil")).grounds("difficultes-sphere-privee"),
                listening("D-3", MARCH_DAY, agent("B1", "ARS")),
                listening("D-4", MARCH_DAY, agent("B1", "ARS")));

        assertThat(bilan.table("ecoute.problems").cell(ALL, "PRIVATE", TOTAL, Measure.SHARE))
                .isEqualTo(new Cell.Share(new BigDecimal("100.0"), 2));
        assertThat(bilan.table("ecoute.work-problems").count(ALL, TOTAL)).isEqualTo(count(1));
        assertThat(bilan.table("ecoute.symptoms").cell(ALL, "OTHER", TOTAL, Measure.SHARE))
                .isEqualTo(new Cell.Share(new BigDecimal("100.0"), 2));
    }

    @Test
    void should_name_symptoms_that_the_report_lists() {
        BilanSpec spec = BilanSpec.builder()
                .from(BilanSpec.bundled("qualisocial-ecoute"))
                .putMembers(
                        "symptom",
                        List.of(Member.of("sommeil", BilanSpec.bundled("iapr").title())))
                .build();
        Bilan bilan = List.of(
                        listening("D-1", MARCH_DAY, with("sommeil", "fatigue")).assessed())
                .stream()
                .collect(Cube.of(spec))
                .publish(DisclosurePolicy.internal());

        assertThat(bilan.table("ecoute.symptoms").count(ALL, "sommeil")).isEqualTo(count(1));
        assertThat(bilan.table("ecoute.symptoms").count(ALL, "OTHER")).isEqualTo(count(1));
    }

    @Test
    void should_focus_on_an_organisation_and_on_the_health_crisis() {
        Bilan bilan = publish(
                listening("D-1", MARCH_DAY, agent("B1", "ADMINISTRATION_CENTRALE")),
                listening("D-2", MARCH_DAY, agent("B1", "ARS"))
                        .tag("health-crisis")
                        .grounds("isolement"));

        assertThat(bilan.table("ac.use").count(ALL, TOTAL)).isEqualTo(count(1));
        assertThat(bilan.table("ac.problems").count(ALL, TOTAL)).isEqualTo(count(0));
        assertThat(bilan.table("covid.structure").count(ALL, "ARS")).isEqualTo(count(1));
        assertThat(bilan.table("covid.problems").count(ALL, "isolement")).isEqualTo(count(1));
        assertThat(bilan.table("covid.use").count(ALL, TOTAL)).isEqualTo(count(1));
    }

    @Test
    void should_follow_each_request_for_a_module_to_what_became_of_it() {
        Bilan bilan = publish(
                carer("D-1").support(SESSION_DAY, Modality.VIDEO),
                carer("D-2").support(SESSION_DAY, Modality.FACE_TO_FACE),
                carer("D-3")
                        .support(SESSION_DAY, Modality.FACE_TO_FACE)
                        .support("2021-05-27T12:00:00+02:00", Modality.TELEPHONE)
                        .closed("2021-06-04T12:00:00+02:00", ClosureOutcome.SUPPORTED),
                carer("D-4").closed(SESSION_DAY, ClosureOutcome.REDIRECTED_TO_LISTENING),
                carer("D-5").closed(SESSION_DAY, ClosureOutcome.NOT_PURSUED),
                carer("D-6"));

        Table requests = bilan.table("aidant.requests");
        assertThat(List.of(
                        "SUPPORTED_REMOTELY",
                        "SUPPORTED_FACE_TO_FACE",
                        "SUPPORTED_BOTH_WAYS",
                        "REDIRECTED",
                        "NOT_PURSUED",
                        "NOT_STATED"))
                .allSatisfy(step -> assertThat(requests.count(ALL, step)).isEqualTo(count(1)));
        assertThat(bilan.table("aidant.support").count(ALL, TOTAL)).isEqualTo(count(3));
        assertThat(bilan.table("aidant.structure").count(ALL, "CREPS")).isEqualTo(count(3));
    }

    private static Fixtures.CaseFileBuilder carer(String id) {
        return qualisocial("qualisocial-proche-aidant", id, APRIL_DAY, agent("B1", "CREPS"));
    }

    private static Beneficiary in(String organisation, String region) {
        return agent("B1", organisation, region, Gender.FEMALE, StatutoryCategory.A);
    }

    private static Beneficiary with(String... symptoms) {
        Beneficiary.Builder one = Beneficiary.builder().from(agent("B1", "ARS"));
        List.of(symptoms).forEach(code -> one.addSymptoms(SymptomCode.of(code)));
        return one.build();
    }

    private static Bilan publish(Fixtures.CaseFileBuilder... files) {
        return Fixtures.publish(
                BilanSpec.bundled("qualisocial"),
                DisclosurePolicy.internal(),
                List.of(files).stream().map(Fixtures.CaseFileBuilder::assessed).toList());
    }
}

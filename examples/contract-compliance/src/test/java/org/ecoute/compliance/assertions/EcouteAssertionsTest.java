package org.ecoute.compliance.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecoute.compliance.assertions.EcouteAssertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

class EcouteAssertionsTest {
    private static final String SESSION = """
            {"type":"session","at":"2020-02-DAYT18:00:00+01:00","beneficiary":"B1","kind":"SUPPORT","modality":"TELEPHONE",\
            "minutes":45,"held":true,"duringWorkingTime":false,"practitioner":"CLINICAL_PSYCHOLOGIST"}""";
    private static final CaseFile FIVE = five();
    private static final Ruling REFUSED = SchemeRules.bundled().judge(FIVE, session(6));
    private static final Assessment STATE = SchemeRules.bundled().assess(FIVE, Instant.parse("2020-03-01T00:00:00Z"));

    @Test
    void should_tell_why_and_what_would_do() {
        assertThat(REFUSED).isRefused().because("IAPR-BLEU-12").wouldBeAllowedWith("grantedByDerogation", "1");
    }

    @Test
    void should_tell_duties_and_breaches() {
        assertThat(STATE)
                .hasBreach("IAPR-BLEU-09")
                .owes(DutyKind.CONTACT)
                .to("B1")
                .dueAt("2020-02-04T10:00:00+01:00")
                .dueAt("2020-02-04T09:00:00Z")
                .is(DutyState.BREACHED)
                .and()
                .owesNo(DutyKind.CRISIS_CELL);
    }

    @Test
    void should_show_the_ruling_in_full_when_the_verdict_is_another() {
        assertThatThrownBy(() -> assertThat(REFUSED).isAllowed())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting a ruling")
                .hasMessageContaining("ALLOWED")
                .hasMessageContaining("\"verdict\":\"REFUSED\"")
                .hasMessageContaining("SESSION_CAP_REACHED")
                .hasMessageContaining("sha256:");
    }

    @Test
    void should_name_the_reasons_when_another_was_expected() {
        assertThatThrownBy(() -> assertThat(REFUSED).because("IAPR-BLEU-13"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because of IAPR-BLEU-13")
                .hasMessageContaining("IAPR-BLEU-12 SESSION_CAP_REACHED");
    }

    @Test
    void should_tell_what_would_do_when_something_else_was_expected() {
        assertThatThrownBy(() -> assertThat(REFUSED).wouldBeAllowedWith("modality", "VIDEO"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("allowed with modality = VIDEO")
                .hasMessageContaining("grantedByDerogation");
        assertThatThrownBy(() -> assertThat(REFUSED).needsApprovalBy(Role.SCHEME_LEAD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NEEDS_APPROVAL");
        assertThatThrownBy(() -> assertThat(REFUSED).lacks("modality"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing modality");
    }

    @Test
    void should_show_the_assessment_in_full_when_a_duty_is_another() {
        assertThatThrownBy(() -> assertThat(STATE).owes(DutyKind.CONTACT).dueAt("2020-02-05T10:00:00+01:00"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CONTACT due at 2020-02-05T10:00:00+01:00")
                .hasMessageContaining("it due at 2020-02-04T10:00+01:00")
                .hasMessageContaining("\"state\":\"BREACHED\"");
        assertThatThrownBy(() -> assertThat(STATE).hasNoBreach())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("IAPR-BLEU-09");
        assertThatThrownBy(() -> assertThat(STATE).hasBreach("IAPR-BLEU-12"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a breach of IAPR-BLEU-12");
        assertThatThrownBy(() -> assertThat(STATE).owes(DutyKind.CRISIS_CELL))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a duty CRISIS_CELL");
    }

    private static Act session(int number) {
        return JsonReader.acts().document("session", new StringReader(SESSION.replace("DAY", "1" + number)));
    }

    private static CaseFile five() {
        CaseFile caseFile = JsonReader.caseFiles().document("five", new StringReader("""
                                {"id":"D-1","service":"iapr-numero-bleu","beneficiaries":[{"id":"B1","role":"AGENT"}],
                                 "acts":[{"type":"referral","at":"2020-02-03T10:00:00+01:00","by":"MANAGER",
                                          "beneficiaries":["B1"],"grounds":["difficulte-professionnelle"],"informed":true}]}
                                """));
        for (int i = 1; i <= 5; i++) {
            caseFile = caseFile.with(session(i));
        }
        return caseFile;
    }
}

package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.Rulings.findings;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumeroBleuDocumentTest {
    private static final CaseFile OPENED = bleu(byManager());

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_send_the_correspondents_details_to_the_referrer_only() {
        assertThat(sent(DocumentKind.CORRESPONDENT_DETAILS, Role.MANAGER))
                .containsExactly("IAPR-BLEU-08 CORRESPONDENT_DETAILS_PROVIDED_FOR");
        assertThat(sent(DocumentKind.CORRESPONDENT_DETAILS, Role.EMPLOYER)).containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_send_the_notice_to_the_scheme_lead_only() {
        assertThat(sent(DocumentKind.REFERRAL_NOTICE, Role.SCHEME_LEAD))
                .containsExactly("IAPR-RPT-01 REFERRAL_NOTICE_PROVIDED_FOR");
        assertThat(sent(DocumentKind.REFERRAL_NOTICE, Role.MANAGER)).containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_send_the_report_to_the_referrer_and_not_even_to_the_scheme_lead() {
        assertThat(sent(DocumentKind.INTERVENTION_REPORT, Role.MANAGER))
                .containsExactly("IAPR-RPT-03 INTERVENTION_REPORT_PROVIDED_FOR");
        assertThat(sent(DocumentKind.INTERVENTION_REPORT, Role.SCHEME_LEAD))
                .containsExactly("IAPR-RPT-03 RECIPIENT_NOT_ENTITLED");
    }

    @Test
    void should_refuse_documents_that_no_clause_provides_for() {
        assertThat(sent(DocumentKind.SATISFACTION_SURVEY, Role.AGENT)).containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_show_the_scheme_lead_the_acts_and_the_notice_and_the_referrer_the_report() {
        assertThat(shown(OPENED, DisclosureContent.ACTS, Role.SCHEME_LEAD)).containsExactly("IAPR-RPT-02 ACTS_VISIBLE");
        assertThat(shown(OPENED, DisclosureContent.REFERRAL_NOTICE, Role.SCHEME_LEAD))
                .containsExactly("IAPR-RPT-01 REFERRAL_NOTICE_PROVIDED_FOR");
        assertThat(shown(OPENED, DisclosureContent.INTERVENTION_REPORT, Role.MANAGER))
                .containsExactly("IAPR-RPT-03 INTERVENTION_REPORT_PROVIDED_FOR");
        assertThat(shown(OPENED, DisclosureContent.ACTS, Role.MANAGER)).containsExactly("NOT_PROVIDED_FOR");
        assertThat(shown(OPENED, DisclosureContent.REFERRAL_NOTICE, Role.EMPLOYER))
                .containsExactly("NOT_PROVIDED_FOR");
        assertThat(shown(OPENED, DisclosureContent.INTERVENTION_REPORT, Role.SCHEME_LEAD))
                .containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_show_the_scheme_lead_no_identity_beyond_what_the_referral_named() {
        CaseFile oneUnnamed = CaseFile.builder()
                .from(OPENED)
                .addBeneficiaries(Beneficiary.builder()
                        .id(BeneficiaryId.of("B2"))
                        .role(Role.AGENT)
                        .build())
                .build();

        assertThat(shown(OPENED, DisclosureContent.IDENTITY, Role.SCHEME_LEAD))
                .containsExactly("IAPR-RPT-02 IDENTITY_AS_NAMED");
        assertThat(shown(oneUnnamed, DisclosureContent.IDENTITY, Role.SCHEME_LEAD))
                .containsExactly("IAPR-RPT-02 IDENTITY_NOT_NAMED");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void should_never_show_clinical_content_to_anybody(Role to) {
        Disclosure disclosure = disclosure(DisclosureContent.CLINICAL_CONTENT, to);

        assertThat(rules.judge(OPENED, disclosure).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(rules.judge(OPENED, disclosure))).contains("IAPR-RPT-02 CLINICAL_CONTENT_NEVER");
    }

    private List<String> sent(DocumentKind kind, Role to) {
        return findings(rules.judge(OPENED, document(kind, to, OPENING.plusHours(1))));
    }

    private List<String> shown(CaseFile file, DisclosureContent content, Role to) {
        return findings(rules.judge(file, disclosure(content, to)));
    }

    private static Disclosure disclosure(DisclosureContent content, Role to) {
        return Disclosure.builder()
                .at(OPENING.plusHours(1))
                .content(content)
                .to(to)
                .build();
    }
}

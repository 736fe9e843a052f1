package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.consent;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.waysOut;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

class NumeroBleuContactTest {
    private static final Referral UNINFORMED = referral(Role.MANAGER, OPENING, one -> one.informed(false));
    private static final Contact CALL = contact(OPENING.plusHours(3), true);

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_allow_contact_once_the_beneficiary_has_been_told() {
        assertThat(findings(rules.judge(bleu(byManager()), CALL))).containsExactly("IAPR-BLEU-09 CONTACT_PROVIDED_FOR");
    }

    @Test
    void should_refuse_contact_before_the_beneficiary_has_been_told() {
        Ruling ruling = rules.judge(bleu(UNINFORMED), CALL);

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-10 BENEFICIARY_NOT_INFORMED");
        assertThat(waysOut(rules.explain(ruling))).containsExactly(List.of("informed: false -> true"));
    }

    @Test
    void should_allow_contact_after_a_consent_that_says_the_beneficiary_was_told() {
        CaseFile told = bleu(UNINFORMED, consent(OPENING.plusHours(2), one -> one.informed(true)));

        assertThat(rules.judge(told, CALL).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_refuse_contact_after_a_refusal_and_offer_no_way_round_it() {
        CaseFile refused = bleu(referral(Role.MANAGER, OPENING, one -> one.declined(true)));

        Ruling ruling = rules.judge(refused, CALL);

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-10 BENEFICIARY_DECLINED");
        assertThat(rules.explain(ruling).alternatives()).isEmpty();
    }

    @Test
    void should_take_silence_for_no_refusal() {
        Referral silent = byManager();

        assertThat(silent.declined()).isEmpty();
        assertThat(rules.judge(bleu(silent), CALL).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_refuse_contact_after_consent_is_withdrawn_and_allow_it_when_the_refusal_is() {
        CaseFile withdrawn = bleu(byManager(), consent(OPENING.plusHours(1), one -> one.declined(true)));

        assertThat(findings(rules.judge(withdrawn, CALL))).containsExactly("IAPR-BLEU-10 BENEFICIARY_DECLINED");

        CaseFile again = withdrawn.with(consent(OPENING.plusHours(2), one -> one.declined(false)));
        assertThat(rules.judge(again, CALL).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_ignore_whether_the_proposed_contact_would_reach_anybody() {
        Ruling reaching = rules.judge(bleu(byManager()), CALL);

        assertThat(rules.judge(bleu(byManager()), contact(OPENING.plusHours(3), false)))
                .isEqualTo(reaching);
        assertThat(rules.judge(
                        bleu(byManager()),
                        Contact.builder()
                                .at(CALL.at())
                                .beneficiary(CALL.beneficiary())
                                .build()))
                .isEqualTo(reaching);
    }
}

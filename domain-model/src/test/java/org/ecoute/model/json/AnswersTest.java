package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;

/** The answers of {@code judge} and {@code assess}, whose shape programs rely on. */
class AnswersTest {
    private static final RulePackHash PACK = RulePackHash.of("sha256:" + "0".repeat(64));
    private static final BeneficiaryId B1 = BeneficiaryId.of("B1");
    private static final Finding CAP = Finding.builder()
            .clause(ClauseId.of("IAPR-BLEU-12"))
            .code(FindingCode.of("SESSION_CAP_REACHED"))
            .effect(Effect.REFUSES)
            .unspecified(false)
            .message(new LocalText("Plafond atteint", "Cap reached"))
            .party(Party.PROVIDER)
            .build();
    private static final Finding NOT_PROVIDED_FOR = Finding.builder()
            .code(FindingCode.of("NOT_PROVIDED_FOR"))
            .effect(Effect.REFUSES)
            .unspecified(true)
            .message(new LocalText("Non prévu", "Not provided for"))
            .party(Party.PROVIDER)
            .build();
    private static final Duty CONTACT = Duty.builder()
            .clause(ClauseId.of("IAPR-BLEU-09"))
            .kind(DutyKind.CONTACT)
            .owedBy(Party.PROVIDER)
            .owedTo(Creditor.of(B1))
            .due(OffsetDateTime.parse("2020-02-04T10:00:00+01:00"))
            .unspecified(false)
            .build();
    private static final Duty NOTICE = Duty.builder()
            .clause(ClauseId.of("IAPR-BLEU-11"))
            .kind(DutyKind.REFERRAL_NOTICE)
            .owedBy(Party.PROVIDER)
            .owedTo(Creditor.of(Role.SCHEME_LEAD))
            .unspecified(true)
            .build();

    @Test
    void should_write_a_refusal_with_what_would_change_it() {
        Ruling ruling = Ruling.builder()
                .verdict(Verdict.REFUSED)
                .rulePack(PACK)
                .addFindings(CAP)
                .build();
        Explanation why = Explanation.builder()
                .ruling(ruling)
                .addAlternatives(Alternative.builder()
                        .addChanges(new Change("grantedByDerogation", "0", "1"))
                        .verdict(Verdict.ALLOWED)
                        .build())
                .build();

        assertThat(JsonWriter.explanations(Language.ENGLISH).text(why))
                .isEqualTo(Samples.json("{'verdict':'REFUSED','rulePack':'" + PACK + "',"
                        + "'findings':[{'clause':'IAPR-BLEU-12','code':'SESSION_CAP_REACHED','effect':'REFUSES',"
                        + "'unspecified':false,'message':'Cap reached'}],"
                        + "'missing':[],'approvalBy':[],'redirectTo':[],"
                        + "'wouldChange':[{'changes':[{'attribute':'grantedByDerogation','from':'0','to':'1'}],"
                        + "'verdict':'ALLOWED'}],'duties':[]}"));
    }

    @Test
    void should_write_duties_with_their_offset_and_leave_out_a_due_that_is_not_known() {
        Ruling ruling = Ruling.builder()
                .verdict(Verdict.ALLOWED)
                .rulePack(PACK)
                .addDuties(CONTACT, NOTICE)
                .build();

        assertThat(JsonWriter.rulings(Language.FRENCH).text(ruling))
                .isEqualTo(Samples.json("{'verdict':'ALLOWED','rulePack':'" + PACK + "',"
                        + "'findings':[],'missing':[],'approvalBy':[],'redirectTo':[],"
                        + "'duties':[{'clause':'IAPR-BLEU-09','kind':'CONTACT','owedBy':'PROVIDER','owedTo':'B1',"
                        + "'due':'2020-02-04T10:00:00+01:00'},"
                        + "{'clause':'IAPR-BLEU-11','kind':'REFERRAL_NOTICE','owedBy':'PROVIDER',"
                        + "'owedTo':'SCHEME_LEAD','unspecified':true}]}"));
    }

    @Test
    void should_write_approvers_missing_names_and_better_doors() {
        Ruling ruling = Ruling.builder()
                .verdict(Verdict.UNDETERMINED)
                .rulePack(PACK)
                .addMissing(missing("duringWorkingTime"), missing("held", 1), missing("held", 2))
                .addApprovalBy(Role.INTERNAL_REFERENT, Role.SCHEME_LEAD)
                .addRedirectTo(
                        Redirect.builder()
                                .service(ServiceId.of("qualisocial-ecoute"))
                                .line(Line.DOM)
                                .build(),
                        Redirect.builder()
                                .service(ServiceId.of("iapr-numero-vert"))
                                .by(Role.AGENT)
                                .build())
                .build();

        assertThat(JsonWriter.rulings(Language.FRENCH).text(ruling))
                .contains(Samples.json("'missing':['duringWorkingTime','held'],"
                        + "'approvalBy':['SCHEME_LEAD','INTERNAL_REFERENT'],"
                        + "'redirectTo':[{'service':'qualisocial-ecoute','line':'DOM'},"
                        + "{'service':'iapr-numero-vert','by':'AGENT'}]"));
    }

    @Test
    void should_begin_the_answer_to_a_batch_with_the_id_of_the_question() {
        Ruling ruling = Ruling.builder()
                .verdict(Verdict.REFUSED)
                .rulePack(PACK)
                .addFindings(NOT_PROVIDED_FOR)
                .build();
        Answer answer = new Answer(
                QuestionId.of("Q-7"), Explanation.builder().ruling(ruling).build());

        assertThat(JsonWriter.answers(Language.FRENCH).text(answer))
                .startsWith(Samples.json("{'id':'Q-7','verdict':'REFUSED',"))
                .contains(Samples.json("'findings':[{'code':'NOT_PROVIDED_FOR','effect':'REFUSES',"
                        + "'unspecified':true,'message':'Non prévu'}]"))
                .endsWith(Samples.json("'wouldChange':[],'duties':[]}"));
    }

    @Test
    void should_write_an_assessment_on_one_line() {
        Assessment assessment = Assessment.builder()
                .caseFile(CaseFileId.of("D-2020-017"))
                .asOf(OffsetDateTime.parse("2020-06-30T00:00:00+02:00"))
                .rulePack(PACK)
                .addActs(ActRuling.builder()
                        .index(4)
                        .ruling(Ruling.builder()
                                .verdict(Verdict.REFUSED)
                                .rulePack(PACK)
                                .addFindings(CAP)
                                .build())
                        .build())
                .addDuties(
                        status(CONTACT, DutyState.LATE)
                                .fulfilledAt(OffsetDateTime.parse("2020-02-04T10:00:01+01:00"))
                                .build(),
                        status(NOTICE, DutyState.UNDETERMINED)
                                .addMissing(missing("informed"))
                                .build())
                .addBreaches(
                        Breach.builder()
                                .clause(ClauseId.of("IAPR-BLEU-12"))
                                .party(Party.PROVIDER)
                                .act(4)
                                .build(),
                        Breach.builder()
                                .clause(ClauseId.of("IAPR-BLEU-09"))
                                .party(Party.PROVIDER)
                                .duty(0)
                                .build())
                .addAllowances(
                        allowance(SessionKind.SUPPORT).left(0).uncapped(false).build(),
                        allowance(SessionKind.LISTENING).uncapped(true).build())
                .build();

        assertThat(JsonWriter.assessments(Language.FRENCH).text(assessment))
                .isEqualTo(Samples.json("{'caseFile':'D-2020-017','asOf':'2020-06-30T00:00:00+02:00','rulePack':'"
                        + PACK + "','acts':[{'index':4,'verdict':'REFUSED','findings':[{'clause':'IAPR-BLEU-12',"
                        + "'code':'SESSION_CAP_REACHED','effect':'REFUSES','unspecified':false,"
                        + "'message':'Plafond atteint'}]}],"
                        + "'duties':[{'clause':'IAPR-BLEU-09','kind':'CONTACT','owedBy':'PROVIDER','owedTo':'B1',"
                        + "'due':'2020-02-04T10:00:00+01:00','state':'LATE',"
                        + "'fulfilledAt':'2020-02-04T10:00:01+01:00','createdBy':0},"
                        + "{'clause':'IAPR-BLEU-11','kind':'REFERRAL_NOTICE','owedBy':'PROVIDER',"
                        + "'owedTo':'SCHEME_LEAD','unspecified':true,'state':'UNDETERMINED','createdBy':0,"
                        + "'missing':['informed']}],"
                        + "'breaches':[{'clause':'IAPR-BLEU-12','party':'PROVIDER','act':4},"
                        + "{'clause':'IAPR-BLEU-09','party':'PROVIDER','duty':'CONTACT','dutyIndex':0}],"
                        + "'allowance':[{'beneficiary':'B1','kind':'SUPPORT','held':5,'left':0},"
                        + "{'beneficiary':'B1','kind':'LISTENING','held':5,'uncapped':true}]}"));
    }

    private static MissingFact missing(String attribute) {
        return MissingFact.builder().attribute(attribute).build();
    }

    private static MissingFact missing(String attribute, int act) {
        return MissingFact.builder().attribute(attribute).act(act).build();
    }

    private static DutyStatus.Builder status(Duty duty, DutyState state) {
        return DutyStatus.builder().duty(duty).state(state).createdBy(0);
    }

    private static Allowance.Builder allowance(SessionKind kind) {
        return Allowance.builder().beneficiary(B1).kind(kind).held(5);
    }
}

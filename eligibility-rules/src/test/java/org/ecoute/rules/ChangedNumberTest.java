package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.QualisocialCases.T0;
import static org.ecoute.rules.QualisocialCases.alert;
import static org.ecoute.rules.QualisocialCases.cell;
import static org.ecoute.rules.QualisocialCases.crisis;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of a contract stands once: changed there, it is changed for judging, counting and auditing alike. */
class ChangedNumberTest {
    private static final SchemeRules BUNDLED = SchemeRules.bundled();

    /** The bundled rules with one session or so many hours more in each of nine: compiled once, as that takes its time. */
    private static SchemeRules edited;

    @BeforeAll
    static void edit(@TempDir Path folder) {
        PackFolder copy = PackFolder.in(folder);
        edit(copy, "IAPR-BLEU-12", "sessionsHeld >= 5", "sessionsHeld >= 6");
        edit(copy, "IAPR-VERT-03", "sessionsHeld >= 5", "sessionsHeld >= 6");
        edit(copy, "QS-ECOUTE-05", "sessionsHeld >= 5", "sessionsHeld >= 6");
        edit(copy, "QS-AIDANT-02", "sessionsHeld >= 4", "sessionsHeld >= 5");
        edit(copy, "BAL-14", "faceToFaceHeld >= 20", "faceToFaceHeld >= 21");
        edit(copy, "BAL-17", "sessionsHeld >= 8", "sessionsHeld >= 9");
        edit(copy, "IAPR-BLEU-09", "24, HOURS", "36, HOURS");
        edit(copy, "QS-ECOUTE-06", "24, HOURS", "36, HOURS");
        edit(copy, "QS-CRISE-03", "1, HOURS", "2, HOURS");
        edited = SchemeRules.of(copy.pack());
    }

    @AfterAll
    static void release() {
        edited.close();
    }

    @ParameterizedTest
    @CsvSource({
        "IAPR-BLEU-12, 5, iapr-numero-bleu",
        "IAPR-VERT-03, 5, iapr-numero-vert",
        "QS-ECOUTE-05, 5, qualisocial-ecoute",
        "QS-AIDANT-02, 4, qualisocial-proche-aidant",
        "BAL-14, 20, wpo-face-a-face",
        "BAL-17, 8, wpo-encadrants"
    })
    void should_allow_leave_and_audit_one_session_more(String clause, int number, String service) {
        Sample sample = Sample.of(service);
        CaseFile oneMore = sample.after(number + 1);

        assertThat(allowsAfter(BUNDLED, sample, number)).isFalse();
        assertThat(left(BUNDLED, sample)).isEqualTo(number);
        assertThat(breaches(BUNDLED, oneMore, sample.day(number))).contains(ClauseId.of(clause));

        assertThat(allowsAfter(edited, sample, number)).isTrue();
        assertThat(allowsAfter(edited, sample, number + 1)).isFalse();
        assertThat(left(edited, sample)).isEqualTo(number + 1);
        assertThat(breaches(edited, oneMore, sample.day(number))).doesNotContain(ClauseId.of(clause));
    }

    @Test
    void should_give_the_provider_longer_to_reach_a_beneficiary() {
        OffsetDateTime start = Cases.OPENING;
        CaseFile file = Cases.bleu();

        assertThat(due(BUNDLED, "IAPR-BLEU-09", file, Cases.byManager())).isEqualTo(start.plusHours(24));
        assertThat(due(edited, "IAPR-BLEU-09", file, Cases.byManager())).isEqualTo(start.plusHours(36));
        forgives("IAPR-BLEU-09", file.with(Cases.byManager()).with(Cases.contact(start.plusHours(30), true)));
    }

    @Test
    void should_give_the_provider_longer_to_send_a_survey() {
        Sample sample = Sample.of("qualisocial-ecoute");
        Act session = sample.session().apply(0);
        OffsetDateTime end = session.at().plusMinutes(90);

        assertThat(due(BUNDLED, "QS-ECOUTE-06", sample.opened(), session)).isEqualTo(end.plusHours(24));
        assertThat(due(edited, "QS-ECOUTE-06", sample.opened(), session)).isEqualTo(end.plusHours(36));
        forgives(
                "QS-ECOUTE-06",
                sample.after(1).with(document(DocumentKind.SATISFACTION_SURVEY, Role.AGENT, end.plusHours(30))));
    }

    @Test
    void should_give_the_provider_longer_to_set_up_the_cell() {
        assertThat(due(BUNDLED, "QS-CRISE-03", crisis(), alert())).isEqualTo(T0.plusHours(1));
        assertThat(due(edited, "QS-CRISE-03", crisis(), alert())).isEqualTo(T0.plusHours(2));
        forgives("QS-CRISE-03", crisis(alert(), cell(T0.plusMinutes(90))));
    }

    /** What was late is in time under the edited rules. */
    private static void forgives(String clause, CaseFile file) {
        OffsetDateTime last = file.acts().get(file.acts().size() - 1).at();

        assertThat(breaches(BUNDLED, file, last)).contains(ClauseId.of(clause));
        assertThat(breaches(edited, file, last)).doesNotContain(ClauseId.of(clause));
    }

    @ParameterizedTest
    @CsvSource({
        "IAPR-BLEU-12, sessionsHeld >= 5",
        "IAPR-BLEU-15, grantedBefore + granted > 5",
        "IAPR-VERT-03, sessionsHeld >= 5",
        "QS-ECOUTE-05, sessionsHeld >= 5",
        "QS-AIDANT-02, sessionsHeld >= 4",
        "QS-AIDANT-02, minutes != 90",
        "QS-STRESS-02, sessionsHeld >= 5",
        "QS-STRESS-02, minutes < 60 || minutes > 90",
        "BAL-14, faceToFaceHeld >= 20",
        "BAL-17, sessionsHeld >= 8",
        "BAL-17, localStartHour < 8 || localStartHour >= 20",
        "BAL-18, sessionsHeld >= 6",
        "BAL-19, sessionsHeld >= 6",
        "IAPR-BLEU-09, '24, HOURS'",
        "QS-ECOUTE-06, '24, HOURS'",
        "QS-CRISE-03, '1, HOURS'",
        "QS-CRISE-04, '24, HOURS'",
        "BAL-04, '24, HOURS'"
    })
    void should_have_each_number_of_a_clause_in_one_rule(String clause, String what) {
        assertThat(rulesWith(what, clause)).extracting(Rule::name).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"sessionsHeld", "faceToFaceHeld"})
    void should_compare_a_counter_in_one_rule_of_a_service_at_most(String counter) {
        assertThat(BUNDLED.catalogue().services())
                .allSatisfy(service -> assertThat(BUNDLED.catalogue().rules().stream()
                                .filter(rule -> rule.services().contains(service.id())
                                        && rule.text().contains(counter)))
                        .hasSizeLessThanOrEqualTo(1));
    }

    /** Writes something else where this stands in a rule of the clause. */
    private static void edit(PackFolder copy, String clause, String what, String instead) {
        Rule rule = rulesWith(what, clause).get(0);
        copy.replace(rule.file(), rule.text(), rule.text().replace(what, instead));
    }

    private static List<Rule> rulesWith(String what, String clause) {
        return BUNDLED.catalogue().rules().stream()
                .filter(rule ->
                        rule.clause().equals(ClauseId.of(clause)) && rule.text().contains(what))
                .toList();
    }

    private static boolean allowsAfter(SchemeRules rules, Sample sample, int held) {
        return rules.judge(sample.after(held), sample.session().apply(held)).verdict() == Verdict.ALLOWED;
    }

    private static int left(SchemeRules rules, Sample sample) {
        return rules.assess(sample.opened(), sample.day(0).toInstant()).allowances().stream()
                .filter(one -> one.kind() == SessionKind.SUPPORT)
                .findFirst()
                .orElseThrow()
                .left()
                .orElseThrow();
    }

    private static OffsetDateTime due(SchemeRules rules, String clause, CaseFile file, Act owing) {
        return rules.judge(file, owing).duties().stream()
                .filter(duty -> duty.clause().equals(ClauseId.of(clause)))
                .map(Duty::due)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    /** The clauses against which the case file stands at an instant. */
    private static Set<ClauseId> breaches(SchemeRules rules, CaseFile file, OffsetDateTime asOf) {
        return rules.assess(file, asOf.toInstant()).breaches().stream()
                .flatMap(one -> one.clause().stream())
                .collect(Collectors.toSet());
    }
}

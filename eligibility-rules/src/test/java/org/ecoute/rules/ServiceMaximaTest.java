package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.with;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

/** What each service allows at most, found by asking the rules, beside what the documents say. */
class ServiceMaximaTest {
    /** Beyond every number of the documents: what is still allowed then has no cap. */
    private static final int MANY = 30;

    private static final String HEAD = "service | listening | support | granted on top | face to face | days on site";

    /** Documents 002 (IAPR), 000 and 001 (Qualisocial), 003 (WPO). */
    private static final String DOCUMENTS = """
            iapr-numero-bleu | 0 | 5 | 5 | 5 | 0
            iapr-numero-vert | 0 | 5 | 0 | 5 | 0
            qualisocial-ecoute | 0 | 5 | 0 | 5 | 0
            qualisocial-crise | 0 | 0 | 0 | 0 | 1
            qualisocial-proche-aidant | 0 | 4 | 0 | 4 | 0
            qualisocial-stress-aigu | 0 | 5 | 0 | 5 | 0
            wpo-ecoute | uncapped | 0 | 0 | 0 | 0
            wpo-face-a-face | uncapped | 20 | 0 | 20 | 0
            wpo-encadrants | uncapped | 8 | 0 | 0 | 0
            wpo-reduction-stress | uncapped | 6 | 0 | 0 | 0
            wpo-bien-etre | uncapped | 6 | 0 | 6 | 0
            """;

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_allow_as_much_as_the_documents_say_and_no_more() {
        String found = Sample.ofEveryService().stream().map(this::row).collect(Collectors.joining("\n", "", "\n"));
        System.out.println("What each service allows at most, by asking its rules:\n" + HEAD + "\n" + found);

        assertThat(found).isEqualTo(DOCUMENTS);
    }

    @Test
    void should_tell_of_every_service_of_the_pack() {
        assertThat(Sample.ofEveryService())
                .extracting(Sample::service)
                .containsExactlyInAnyOrderElementsOf(rules.catalogue().services().stream()
                        .map(one -> one.id().value())
                        .toList());
    }

    @Test
    void should_leave_as_many_sessions_as_are_allowed_one_after_the_other() {
        assertThat(Sample.ofEveryService())
                .allSatisfy(one -> assertThat(left(one, SessionKind.SUPPORT))
                        .as(one.service())
                        .isEqualTo(Integer.toString(heldInTurn(one))));
    }

    private String row(Sample sample) {
        return String.join(
                " | ",
                sample.service(),
                left(sample, SessionKind.LISTENING),
                left(sample, SessionKind.SUPPORT),
                Integer.toString(grantedOnTop(sample)),
                Integer.toString(heldInTurn(sample.faceToFace())),
                Integer.toString(daysOnSite(sample)));
    }

    private String left(Sample sample, SessionKind kind) {
        Optional<Allowance> allowance = rules
                .assess(sample.opened(), sample.day(0).toInstant())
                .allowances()
                .stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
        return allowance
                .map(one -> one.uncapped()
                        ? "uncapped"
                        : Integer.toString(one.left().orElseThrow()))
                .orElse("0");
    }

    /** So many sessions in turn are allowed. */
    private int heldInTurn(Sample sample) {
        return first(held -> !allows(sample.after(held), sample.session().apply(held)));
    }

    /** The largest grant that the scheme lead may give on an open request after all sessions. */
    private int grantedOnTop(Sample sample) {
        int held = heldInTurn(sample);
        CaseFile asked = with(
                sample.after(held),
                List.of(DerogationRequest.builder()
                        .at(sample.day(held))
                        .beneficiary(B1)
                        .by(Role.PSYCHOLOGIST)
                        .sessions(1)
                        .build()));
        return first(granted -> !allows(
                asked,
                DerogationDecision.builder()
                        .at(sample.day(held + 1))
                        .beneficiary(B1)
                        .by(Role.SCHEME_LEAD)
                        .granted(granted + 1)
                        .build()));
    }

    /** So many days are allowed without further approval. */
    private int daysOnSite(Sample sample) {
        return first(days -> !allows(
                sample.opened(),
                OnSiteDay.builder().at(sample.day(days)).day(days + 1).build()));
    }

    private boolean allows(CaseFile file, Act act) {
        return rules.judge(file, act).verdict() == Verdict.ALLOWED;
    }

    private static int first(IntPredicate refused) {
        return IntStream.rangeClosed(0, MANY).filter(refused).findFirst().orElseThrow();
    }
}

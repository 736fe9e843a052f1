package org.ecoute.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final Ruling RULING = Ruling.builder()
            .verdict(Verdict.NEEDS_APPROVAL)
            .rulePack(RulePackHash.of("sha256:" + "0".repeat(64)))
            .addApprovalBy(Role.SCHEME_LEAD)
            .addQuestions(asking("1"))
            .build();

    private static final Duty DUTY = Duty.builder()
            .clause(ClauseId.of("X-01"))
            .kind(DutyKind.CONTACT)
            .owedBy(Party.PROVIDER)
            .owedTo(Creditor.of(Role.AGENT))
            .unspecified(false)
            .build();

    @Test
    void should_say_the_same_to_another_question_with_its_own_duties() {
        Ruling other = RULING.answering(asking("2"), List.of(DUTY));

        assertThat(other)
                .isEqualTo(Ruling.builder()
                        .verdict(Verdict.NEEDS_APPROVAL)
                        .rulePack(RULING.rulePack())
                        .addApprovalBy(Role.SCHEME_LEAD)
                        .addQuestions(asking("2"))
                        .addDuties(DUTY)
                        .build());
    }

    private static Question asking(String sessionsHeld) {
        return Question.of("SessionQuestion", LocalDate.of(2020, 2, 3), Map.of("sessionsHeld", sessionsHeld));
    }
}

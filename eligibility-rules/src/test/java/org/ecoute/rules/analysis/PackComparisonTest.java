package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.PackFolder;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit changes: exactly the rulings that it should, and none where only the layout is another. */
class PackComparisonTest {
    private static final String MODULE = "qualisocial/stress-aigu/module.drl";
    private static final ServiceId STRESS = ServiceId.of("qualisocial-stress-aigu");

    @TempDir
    private Path folder;

    /**
     * Seven sessions instead of five for post-traumatic stress at Qualisocial, as its review advises: its module on acute
     * stress is where such sessions are held.
     */
    @Test
    void should_change_the_sixth_and_seventh_session_and_nothing_else_when_seven_replace_five() {
        PackComparison comparison = edited("sessionsHeld >= 5", "sessionsHeld >= 7");

        assertThat(comparison.changedFiles()).containsExactly(MODULE);
        assertThat(comparison.services())
                .filteredOn(service -> comparison.compare(service).changed() > 0)
                .containsExactly(STRESS);
        ServiceComparison stress = comparison.compare(STRESS);
        assertThat(stress.changes())
                .extracting(RulingChange::question, RulingChange::clause, RulingChange::from, RulingChange::to)
                .containsExactlyInAnyOrder(
                        tuple("SessionQuestion", ClauseId.of("QS-STRESS-02"), "REFUSED", "ALLOWED"),
                        tuple("SessionQuestion", ClauseId.of("QS-STRESS-02"), "REFUSED", "REFUSED"));
        assertThat(stress.changes()).allSatisfy(change -> {
            assertThat(change.where())
                    .allSatisfy(block -> assertThat(block.values())
                            .containsEntry("kind", List.of("SUPPORT"))
                            .containsEntry("sessionsHeld", List.of("5..6")));
            assertThat(change.example().question().attributes().get("sessionsHeld"))
                    .isIn("5", "6");
            assertThat(change.lost()).containsExactly("QS-STRESS-02 REFUSES SESSION_CAP_REACHED");
            assertThat(change.gained()).isEmpty();
        });
        assertThat(stress.changes().stream().mapToLong(RulingChange::questions).sum())
                .as("no ruling changes for two reasons")
                .isEqualTo(stress.changed());
    }

    @Test
    void should_change_no_ruling_by_another_layout() {
        PackFolder copy = PackFolder.in(folder);
        String text = Objects.requireNonNull(copy.pack().files().get(MODULE));
        copy.write(
                MODULE,
                text.replaceAll("\\( service", "(\n        service")
                        .replaceAll("(?s)/\\*.*?\\*/", "/* Told otherwise. */")
                        .replace("QS-STRESS-02 five sessions", "QS-STRESS-02 the cap"));
        PackComparison comparison = PackComparison.of(RulePack.bundled(), copy.pack());

        assertThat(comparison.changedFiles()).containsExactly(MODULE);
        assertThat(comparison.services()).isNotEmpty().allSatisfy(service -> {
            assertThat(comparison.compare(service).changed()).isZero();
            assertThat(comparison.compare(service).changes()).isEmpty();
            assertThat(comparison.compare(service).questions()).isPositive();
        });
    }

    @Test
    void should_tell_a_duty_with_other_terms() {
        PackComparison comparison = PackComparison.of(
                RulePack.bundled(),
                PackFolder.in(folder)
                        .replace(
                                "iapr/numero-bleu/referral.drl",
                                "CONTACT, PROVIDER, BENEFICIARY, 24, HOURS",
                                "CONTACT, PROVIDER, BENEFICIARY, 48, HOURS")
                        .pack());

        assertThat(comparison.compare(ServiceId.of("iapr-numero-bleu")).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.clause()).isEqualTo(ClauseId.of("IAPR-BLEU-09"));
                    assertThat(change.from()).isEqualTo("ALLOWED");
                    assertThat(change.to()).isEqualTo("ALLOWED");
                    assertThat(change.lost())
                            .containsExactly("IAPR-BLEU-09 CONTACT PROVIDER → BENEFICIARY PT24H INFORMED");
                    assertThat(change.gained())
                            .containsExactly("IAPR-BLEU-09 CONTACT PROVIDER → BENEFICIARY PT48H INFORMED");
                });
    }

    @Test
    void should_tell_what_falls_out_of_force_when_a_date_changes() {
        PackComparison comparison = PackComparison.of(
                RulePack.bundled(),
                PackFolder.in(folder)
                        .replace("iapr/numero-bleu/clauses.yaml", "before: 2021-01-01", "before: 2020-01-01")
                        .pack());

        ServiceComparison bleu = comparison.compare(ServiceId.of("iapr-numero-bleu"));
        assertThat(bleu.changes())
                .filteredOn(change -> change.from().equals("ALLOWED"))
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.to()).isEqualTo("REFUSED");
                    assertThat(change.example().question().openedOn()).isEqualTo("2020-01-01");
                });
    }

    private PackComparison edited(String what, String instead) {
        return PackComparison.of(
                RulePack.bundled(),
                PackFolder.in(folder).replace(MODULE, what, instead).pack());
    }
}

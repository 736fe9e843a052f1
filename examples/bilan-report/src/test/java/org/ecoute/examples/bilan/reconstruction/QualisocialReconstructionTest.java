package org.ecoute.examples.bilan.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.reporting.Period;
import org.junit.jupiter.api.Test;

class QualisocialReconstructionTest {
    private static final PublishedFigures FIGURES = PublishedFigures.load();
    private static final List<CaseFile> LISTENING = QualisocialReconstruction.listening(FIGURES);
    private static final List<CaseFile> CARERS = QualisocialReconstruction.carers(FIGURES);
    private static final List<CaseFile> STRESS = QualisocialReconstruction.acuteStress(FIGURES);

    @Test
    void should_give_the_same_case_files_each_time() {
        assertThat(QualisocialReconstruction.listening(PublishedFigures.load())).isEqualTo(LISTENING);
        assertThat(QualisocialReconstruction.carers(PublishedFigures.load())).isEqualTo(CARERS);
        assertThat(QualisocialReconstruction.acuteStress(PublishedFigures.load()))
                .isEqualTo(STRESS);
    }

    @Test
    void should_make_as_many_case_files_as_published_and_tag_each_as_reconstructed() {
        assertThat(LISTENING).hasSize(155);
        assertThat(CARERS).hasSize(16);
        assertThat(STRESS).hasSize(3);
        assertThat(Stream.of(LISTENING, CARERS, STRESS).flatMap(List::stream))
                .allSatisfy(caseFile -> assertThat(caseFile.tags()).contains(CaseFileReconstruction.RECONSTRUCTED));
    }

    @Test
    void should_hold_five_support_sessions_at_most_and_some_who_have_five() {
        assertThat(LISTENING).extracting(QualisocialReconstructionTest::support).allMatch(held -> held <= 5);
        assertThat(LISTENING).extracting(QualisocialReconstructionTest::support).contains(5L, 0L);
    }

    @Test
    void should_keep_the_name_of_direccte_in_april_and_not_afterwards() {
        assertThat(LISTENING)
                .filteredOn(caseFile -> organisation(caseFile).equals("DIRECCTE"))
                .hasSize(39)
                .extracting(QualisocialReconstructionTest::opened)
                .allMatch(day -> day.isBefore(LocalDate.of(2021, 5, 1)))
                .filteredOn(day -> !day.isBefore(LocalDate.of(2021, 4, 1)))
                .hasSize(13);
    }

    private static long support(CaseFile caseFile) {
        return caseFile.acts().stream()
                .filter(act -> act instanceof Session session && session.kind() == SessionKind.SUPPORT)
                .count();
    }

    private static String organisation(CaseFile caseFile) {
        return caseFile.beneficiaries()
                .get(0)
                .organisation()
                .map(OrganisationCode::value)
                .orElse("");
    }

    private static LocalDate opened(CaseFile caseFile) {
        return Period.dayOf(caseFile.acts().get(0).at());
    }
}

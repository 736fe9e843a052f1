package org.ecoute.examples.bilan.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.junit.jupiter.api.Test;

class CaseFileReconstructionTest {
    private static final PublishedFigures FIGURES = PublishedFigures.load();
    private static final List<CaseFile> BLEU = CaseFileReconstruction.numeroBleu(FIGURES);
    private static final List<CaseFile> VERT = CaseFileReconstruction.numeroVert(FIGURES);

    @Test
    void should_give_the_same_case_files_each_time() {
        assertThat(CaseFileReconstruction.numeroBleu(PublishedFigures.load())).isEqualTo(BLEU);
        assertThat(CaseFileReconstruction.numeroVert(PublishedFigures.load())).isEqualTo(VERT);
    }

    @Test
    void should_make_as_many_case_files_as_published_and_tag_each_as_reconstructed() {
        assertThat(BLEU).hasSize(397);
        assertThat(VERT).hasSize(137);
        assertThat(all())
                .allSatisfy(caseFile -> assertThat(caseFile.tags()).contains(CaseFileReconstruction.RECONSTRUCTED));
    }

    @Test
    void should_keep_acts_in_the_order_of_their_instants() {
        assertThat(all())
                .allSatisfy(caseFile -> assertThat(caseFile.acts())
                        .extracting(act -> act.at().toInstant())
                        .isSorted());
    }

    @Test
    void should_write_every_instant_with_the_offset_of_contract_time() {
        assertThat(all().flatMap(caseFile -> caseFile.acts().stream()))
                .extracting(Act::at)
                .allSatisfy(at -> assertThat(at)
                        .isEqualTo(at.atZoneSameInstant(ContractTime.PARIS).toOffsetDateTime()));
    }

    @Test
    void should_hold_every_session_of_the_numero_bleu_in_the_year_of_its_referral() {
        assertThat(BLEU)
                .allSatisfy(caseFile -> assertThat(sessions(caseFile).map(one -> Year.from(one.at())))
                        .allMatch(Year.from(caseFile.acts().get(0).at())::equals));
    }

    @Test
    void should_begin_no_two_face_to_face_sessions_of_a_case_file_at_one_instant() {
        assertThat(all())
                .allSatisfy(caseFile ->
                        assertThat(faceToFace(caseFile).map(Session::at)).doesNotHaveDuplicates());
    }

    @Test
    void should_await_the_mission_orders_of_late_2020_only() {
        Set<OffsetDateTime> awaited =
                all().flatMap(CaseFileReconstructionTest::awaited).collect(Collectors.toSet());

        assertThat(awaited).isNotEmpty().allMatch(at -> at.isAfter(OffsetDateTime.parse("2020-11-20T00:00:00+01:00")));
    }

    private static Stream<OffsetDateTime> awaited(CaseFile caseFile) {
        Set<OffsetDateTime> returned = caseFile.acts().stream()
                .filter(MissionOrderReturned.class::isInstance)
                .map(act -> ((MissionOrderReturned) act).sessionAt())
                .collect(Collectors.toSet());
        return faceToFace(caseFile).map(Session::at).filter(at -> !returned.contains(at));
    }

    private static Stream<CaseFile> all() {
        return Stream.concat(BLEU.stream(), VERT.stream());
    }

    private static Stream<Session> sessions(CaseFile caseFile) {
        return caseFile.acts().stream().filter(Session.class::isInstance).map(Session.class::cast);
    }

    private static Stream<Session> faceToFace(CaseFile caseFile) {
        return sessions(caseFile)
                .filter(one -> one.kind() == SessionKind.SUPPORT
                        && one.modality().filter(Modality.FACE_TO_FACE::equals).isPresent());
    }
}

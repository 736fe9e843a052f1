package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.json.JsonValue.JsonArray;
import org.ecoute.model.json.JsonValue.JsonNumber;
import org.ecoute.model.json.JsonValue.JsonObject;
import org.ecoute.model.json.JsonValue.JsonText;
import org.ecoute.model.json.JsonValue.Member;
import org.ecoute.model.json.JsonValue.Place;
import org.junit.jupiter.api.Test;

class TreeReaderTest {
    private static final Place PLACE = new Place(3, 7);

    @Test
    void should_take_labels_for_codes_and_digits_without_quotes() {
        assertThat(TreeReader.caseFiles()
                        .read("s.yaml", caseFile())
                        .beneficiaries()
                        .get(0)
                        .homeRegion())
                .contains(RegionCode.of("01"));
        assertThat(session("en face-à-face"))
                .isInstanceOfSatisfying(
                        Session.class, session -> assertThat(session.modality()).contains(Modality.FACE_TO_FACE));
    }

    @Test
    void should_tell_a_problem_by_its_place_in_the_tree() {
        assertThatThrownBy(() -> session("en face"))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.rejection().problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.line()).isEqualTo(3);
                                    assertThat(problem.column()).isEqualTo(7);
                                    assertThat(problem.field()).isEqualTo("modality");
                                }));
    }

    private static Act session(String modality) {
        return TreeReader.acts(TreeReader.caseFiles().read("s.yaml", caseFile()))
                .read(
                        "s.yaml",
                        object(Map.of(
                                "type", text("session"),
                                "at", text("2020-02-10T18:00+01:00"),
                                "beneficiary", text("B1"),
                                "kind", text("SUPPORT"),
                                "modality", text(modality))));
    }

    private static JsonObject caseFile() {
        JsonObject person = object(Map.of("id", text("B1"), "homeRegion", new JsonNumber(PLACE, "01")));
        return object(Map.of(
                "id", text("D-1"),
                "service", text("iapr-numero-bleu"),
                "beneficiaries", new JsonArray(PLACE, List.of(person))));
    }

    private static JsonText text(String value) {
        return new JsonText(PLACE, value);
    }

    private static JsonObject object(Map<String, JsonValue> members) {
        return new JsonObject(
                PLACE,
                members.entrySet().stream()
                        .map(entry -> new Member(entry.getKey(), PLACE, entry.getValue()))
                        .toList());
    }
}

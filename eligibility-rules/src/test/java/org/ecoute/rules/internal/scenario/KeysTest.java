package org.ecoute.rules.internal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.model.json.CaseFileSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class KeysTest {
    @Test
    void should_have_a_french_key_for_every_attribute_of_a_case_file() {
        JsonNode schema = new ObjectMapper()
                .readTree(Objects.requireNonNull(CaseFileSchema.class.getResourceAsStream(CaseFileSchema.RESOURCE)));
        Set<String> attributes = new TreeSet<>();
        schema.findValues("properties").forEach(properties -> attributes.addAll(properties.propertyNames()));
        attributes.remove("type"); // the key of an act itself

        assertThat(attributes)
                .contains("duringWorkingTime")
                .allSatisfy(name -> assertThat(Keys.all()).contains(name));
    }

    @Test
    void should_have_a_key_for_every_type_of_act() {
        assertThat(Keys.all()).containsAll(Acts.TYPES);
    }

    @Test
    void should_not_mind_case_accents_and_separators() {
        assertThat(Keys.canonical("Région de Résidence")).contains("homeRegion");
        assertThat(Keys.canonical("region-de-residence")).contains("homeRegion");
        assertThat(Keys.canonical("home region")).contains("homeRegion");
        assertThat(Keys.canonical("homeRegion")).contains("homeRegion");
        assertThat(Keys.canonical("home")).isEmpty();
    }
}

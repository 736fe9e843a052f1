package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.person.Beneficiary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JSON and model have the same attributes under the same names. */
class AttributesTest {
    @ParameterizedTest
    @EnumSource
    void should_declare_every_attribute_of_every_act(ActType type) {
        assertThat(ActForm.shape(type).names())
                .startsWith("type", "id", "at")
                .filteredOn(name -> !name.equals(ActForm.TYPE))
                .containsExactlyInAnyOrderElementsOf(attributes(type.valueType()));
    }

    @Test
    void should_declare_every_attribute_of_a_beneficiary() {
        assertThat(CaseFileShape.BENEFICIARY.names())
                .containsExactlyInAnyOrderElementsOf(attributes(Beneficiary.class));
    }

    @Test
    void should_declare_every_attribute_of_a_case_file() {
        assertThat(CaseFileShape.CASE_FILE.names()).containsExactlyInAnyOrderElementsOf(attributes(CaseFile.class));
    }

    /** What the model leaves abstract is what somebody has to say. */
    private static List<String> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .map(Method::getName)
                .distinct()
                .toList();
    }
}

package org.ecoute.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The scenarios that policy people have written for the bundled rules, each a test of its own. */
class BundledScenariosTest {
    private static final SchemeRules RULES = SchemeRules.bundled();

    @TestFactory
    Stream<DynamicContainer> should_answer_as_scenarios_expect() {
        Map<String, List<Scenario>> byFile = RULES.catalogue().scenarios().stream()
                .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .map(scenario -> dynamicTest(scenario.name().english(), () -> passes(scenario)))));
    }

    private static void passes(Scenario scenario) {
        assertThat(scenario.run(RULES).message(Language.ENGLISH)).isEmpty();
    }
}

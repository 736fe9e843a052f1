package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {
    private static final RunningService SERVICE = RunningService.shared();
    private static Map<String, Object> document;

    @BeforeAll
    static void start() {
        document = new Yaml()
                .load(new ApiClient(SERVICE.url(), "").get("/openapi.yaml").body());
    }

    @Test
    void should_describe_every_request_that_the_service_answers_and_no_other() {
        Stream<String> answered = SERVICE
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(OpenApiTest::requests)
                .filter(request -> request.contains(" /api/"));

        assertThat(operations().keySet()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(answered.toList()));
    }

    @Test
    void should_point_to_parts_that_are_there() {
        List<String> pointers = pointers(document).toList();

        assertThat(pointers).hasSizeGreaterThan(100);
        assertThat(pointers).filteredOn(pointer -> pointer.startsWith("#/")).allMatch(OpenApiTest::exists);
        assertThat(new ApiClient(SERVICE.url(), "")
                        .get("/case-file.schema.json")
                        .body())
                .contains("\"$defs\"", "\"Act\"");
    }

    @Test
    void should_tell_for_each_operation_that_a_token_is_needed_and_the_database_may_be_away() {
        assertThat(operations())
                .allSatisfy((name, operation) -> assertThat(
                                child(operation, "responses").keySet().stream().map(String::valueOf))
                        .as(name)
                        .contains("401", "503"));
    }

    private static Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new TreeMap<>();
        child(document, "paths")
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .forEach((method, operation) -> operations.put(
                                String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path, asMap(operation))));
        return operations;
    }

    private static Stream<String> requests(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }

    private static Stream<String> pointers(Object part) {
        if (part instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> "$ref".equals(entry.getKey())
                            ? Stream.of(String.valueOf(entry.getValue()))
                            : pointers(entry.getValue()));
        }
        return part instanceof List<?> list ? list.stream().flatMap(OpenApiTest::pointers) : Stream.empty();
    }

    private static boolean exists(String pointer) {
        Object part = document;
        for (String name : pointer.substring(2).split("/", -1)) {
            part = part instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return part != null;
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return asMap(parent.get(name));
    }

    @SuppressWarnings("unchecked") // names of a YAML document are text
    private static Map<String, Object> asMap(@Nullable Object part) {
        return (Map<String, Object>) Objects.requireNonNull(part);
    }
}

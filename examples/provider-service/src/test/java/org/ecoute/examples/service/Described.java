package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What {@code openapi.yaml} says may be answered: whatever any test is answered is held against it. */
final class Described {
    private static final List<Operation> OPERATIONS = read();

    private Described() {}

    /** Fails if the interface answers this request with a status that its description leaves out. */
    static void check(String method, String path, int status) {
        operation(method, path)
                .ifPresent(operation -> assertThat(operation.statuses())
                        .as("openapi.yaml, answers of " + operation.name())
                        .contains(String.valueOf(status)));
    }

    private static Optional<Operation> operation(String method, String path) {
        String request = method + " " + path.split("\\?", 2)[0];
        return OPERATIONS.stream()
                .filter(operation -> operation.form().matcher(request).matches())
                .findFirst();
    }

    private static List<Operation> read() {
        try (InputStream file =
                Objects.requireNonNull(ProviderService.class.getResourceAsStream("/static/openapi.yaml"))) {
            Map<String, Map<String, Map<String, Map<String, ?>>>> paths = new Yaml()
                    .<Map<String, Map<String, Map<String, Map<String, Map<String, ?>>>>>>load(file)
                    .get("paths");
            return Objects.requireNonNull(paths).entrySet().stream()
                    .flatMap(path -> path.getValue().entrySet().stream()
                            .map(operation -> Operation.of(
                                    operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    Objects.requireNonNull(operation.getValue().get("responses")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Operation(String name, Pattern form, List<String> statuses) {
        static Operation of(String name, Map<String, ?> responses) {
            return new Operation(
                    name, Pattern.compile(name.replaceAll("\\{\\w+}", "[^/]+")), List.copyOf(responses.keySet()));
        }
    }
}

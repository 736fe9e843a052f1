package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.scenario.Scenario;

/**
 * The scenarios of a pack: every YAML file in a folder called {@code scenarios}. Read when they are asked for, as rulings need
 * none of them. Thread-safe.
 */
public final class PackScenarios implements Supplier<List<Scenario>> {
    private static final String FOLDER = "scenarios/";

    private final Map<String, String> files;
    private final ScenarioReader reader;
    private volatile List<Scenario> read = List.of();

    /**
     * The scenarios of these files.
     *
     * @param files by path within the pack
     * @param catalogue what they may name
     */
    public PackScenarios(Map<String, String> files, RuleCatalogue catalogue) {
        this.files = files;
        this.reader = new ScenarioReader(catalogue);
    }

    /** Whether a file of a pack holds scenarios. */
    public static boolean isScenarioFile(String file) {
        return file.endsWith(".yaml") && (file.startsWith(FOLDER) || file.contains("/" + FOLDER));
    }

    @Override
    public List<Scenario> get() {
        if (read.isEmpty()) {
            read = all();
        }
        return read;
    }

    private List<Scenario> all() {
        List<Problem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        files.forEach((file, text) -> {
            if (isScenarioFile(file)) {
                try {
                    scenarios.addAll(reader.read(file, text));
                } catch (RulePackException unusable) {
                    problems.addAll(unusable.problems());
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        return List.copyOf(scenarios);
    }
}

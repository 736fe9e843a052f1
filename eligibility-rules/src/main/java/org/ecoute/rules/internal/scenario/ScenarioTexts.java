package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;

/** Cuts a scenario file's text at the lines where its scenarios begin. */
final class ScenarioTexts {
    private ScenarioTexts() {}

    /** The text of each scenario, from its first line to the one before the next, without what trails behind. */
    static List<String> of(String text, List<Integer> begins) {
        List<String> lines = text.lines().toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i) - 1;
            int to = i + 1 < begins.size() ? begins.get(i + 1) - 1 : lines.size();
            while (to > from + 1 && isBeside(lines.get(to - 1))) {
                to--;
            }
            texts.add(String.join("\n", lines.subList(from, Math.max(from, to))));
        }
        return texts;
    }

    /** Blank lines and comments belong to what follows them. */
    private static boolean isBeside(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }
}

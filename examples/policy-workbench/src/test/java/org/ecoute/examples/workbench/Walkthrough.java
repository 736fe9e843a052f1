package org.ecoute.examples.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The walk-through of this module's README.
 *
 * @param steps commands and edits, in their order
 * @param java the program at its end
 */
record Walkthrough(List<Step> steps, String java) {
    private static final String LEFT_OUT = "…";
    private static final Pattern SECTION = Pattern.compile("## From a changed figure.*?(?=\n## )", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("`([^`\\n]+[.](?:drl|yaml))`");

    /** Something that a reader does. */
    sealed interface Step permits Command, Edit {}

    /**
     * A command.
     *
     * @param line as it is typed
     * @param shown what the README shows of its answer
     */
    record Command(String line, List<String> shown) implements Step {
        /** What is shown without a gap, each piece as running text. */
        List<String> told() {
            return List.of(String.join("\n", shown).split(LEFT_OUT, -1)).stream()
                    .map(Walkthrough::words)
                    .filter(piece -> !piece.isBlank())
                    .toList();
        }
    }

    /**
     * An edit of a file.
     *
     * @param file which
     * @param was what stands there
     * @param becomes what is to stand there instead
     */
    record Edit(String file, String was, String becomes) implements Step {}

    static Walkthrough read() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(Path.of("README.md")));
        if (!section.find()) {
            throw new IllegalStateException("README.md has no walk-through.");
        }
        String text = section.group();
        List<Step> steps = new ArrayList<>();
        StringBuilder java = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            switch (block.group(1)) {
                case "console" -> steps.addAll(commands(block.group(2)));
                case "diff" -> steps.addAll(edits(fileBefore(text, block.start()), block.group(2)));
                case "java" -> java.append(block.group(2));
                default -> throw new IllegalStateException(block.group(1) + "?");
            }
        }
        return new Walkthrough(steps, java.toString());
    }

    /** Text with breaks as spaces and without fingerprints, which change with every rule. */
    static String words(String text) {
        return text.replaceAll("sha256:[0-9a-f]+", "sha256:")
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    private static String fileBefore(String text, int end) {
        String file = "";
        Matcher named = FILE.matcher(text.substring(0, end));
        while (named.find()) {
            file = named.group(1);
        }
        return file;
    }

    private static List<Command> commands(String block) {
        List<Command> commands = new ArrayList<>();
        for (String one : block.split("(?m)^\\$ ", -1)) {
            List<String> lines = one.lines().toList();
            if (!lines.isEmpty()) {
                commands.add(new Command(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return commands;
    }

    private static List<Edit> edits(String file, String block) {
        List<String> lines = block.lines().toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            edits.add(new Edit(file, lines.get(i).substring(2), lines.get(i + 1).substring(2)));
        }
        return edits;
    }
}

package org.ecoute.rules.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SchemeRules;

/**
 * The program of the other Java: tries to load each hostile file within an otherwise good pack, tells on standard output
 * what became of it, then waits for a line on standard input, so that it can be looked at from outside.
 */
public final class LoadAll {
    private LoadAll() {}

    /** Loads every file of the folder that is named first. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SchemeRules.bundled().hash();
        Set<String> before = threads();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                out.println(file.getFileName() + "\t" + outcome(file));
            }
        }
        Set<String> left = threads();
        left.removeAll(before);
        out.println("threads\t" + left);
        out.println("done");
        System.in.read();
    }

    private static String outcome(Path file) throws IOException {
        try (SchemeRules rules = SchemeRules.of(pack(file))) {
            return "LOADED " + rules.hash();
        } catch (RulePackException refused) {
            Problem first = refused.problems().get(0);
            return "REFUSED " + first.place() + " " + first.code();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            return "FAILED " + failed;
        }
    }

    /** A folder or archive as it is; a single file beside the bundled catalogue, or in the place of one of its files. */
    private static RulePack pack(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file) || name.endsWith(".jar") || name.endsWith(".zip")) {
            return RulePack.of(file);
        }
        Map<String, String> files = new TreeMap<>(RulePack.bundled().files());
        files.keySet().removeIf(one -> one.endsWith(".drl"));
        files.put("common/good.drl", RulePack.bundled().files().getOrDefault("common/guidance.drl", ""));
        files.put(placeOf(name), Files.readString(file));
        return RulePack.of(files);
    }

    private static String placeOf(String name) {
        List<String> parts = List.of(name.split("--", -1));
        return switch (parts.get(parts.size() - 1)) {
            case "pack.yaml" -> "pack.yaml";
            case "messages.yaml" -> "common/messages.yaml";
            case "clauses.yaml" -> "iapr/numero-bleu/clauses.yaml";
            default -> "iapr/numero-bleu/" + name;
        };
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(thread -> thread.getId() + " " + thread.getName())
                .collect(Collectors.toSet());
    }
}

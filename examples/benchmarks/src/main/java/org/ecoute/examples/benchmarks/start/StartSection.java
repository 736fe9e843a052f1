package org.ecoute.examples.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Goal;
import org.ecoute.examples.benchmarks.report.JavaProgram;
import org.ecoute.examples.benchmarks.report.Quantity;
import org.ecoute.examples.benchmarks.report.Row;
import org.ecoute.examples.benchmarks.report.Section;
import org.ecoute.rules.Rule;
import org.ecoute.rules.SchemeRules;

/** Whole programs, from start to end: the median of several runs, with and without class-data sharing. */
public final class StartSection implements Section {
    /** The peers of other sections, which extend Drools and would slow down its start. */
    private static final Pattern OTHER_PEERS = Pattern.compile(
            "kie-dmn|efesto|drools-(alphanetwork|canonical|codegen|model|mvel-compiler|mvel-parser)|evrete|cedar");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "From the start of the JVM to the first ruling";
    }

    /** A program and what it is started with. */
    private record Start(Class<?> main, List<String> arguments) {}

    @Override
    public List<Row> measure(Effort effort) {
        try {
            Path folder = Files.createTempDirectory("ecoute-start");
            List<Rule> rules = SchemeRules.bundled().catalogue().rules();
            Path inJava = Files.writeString(folder.resolve("java.drl"), PlainDrl.of(rules, "java"));
            Path inMvel = Files.writeString(folder.resolve("mvel.drl"), PlainDrl.of(rules, "mvel"));
            Start ours = new Start(FirstRuling.class, List.of());
            Start java = new Start(FirstFiring.class, List.of(inJava.toString()));
            Start mvel = new Start(FirstFiring.class, List.of(inMvel.toString()));
            int runs = effort.pick(1, 9);
            Quantity shipped = median(ours, runs);
            Quantity shared = median(ours, runs, archive(ours, folder.resolve("ours.jsa")));
            Quantity sharedMvel = median(mvel, runs, archive(mvel, folder.resolve("mvel.jsa")));
            return List.of(
                    Row.timesFaster("as shipped", shipped, "compiled in the java dialect", median(java, runs))
                            .heldTo(Goal.atLeast(3)),
                    Row.timesFaster("as shipped", shipped, "compiled in mvel", median(mvel, runs)),
                    Row.timesFaster("with class-data sharing", shared, "compiled in mvel, with it, too", sharedMvel)
                            .heldTo(Goal.atLeast(1.3)),
                    Row.timesFaster("with class-data sharing", shared, "as shipped", shipped));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The option that shares what one run of the program has loaded. */
    private static String archive(Start start, Path file) {
        run(start, "-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        return "-XX:SharedArchiveFile=" + file;
    }

    private static Quantity median(Start start, int runs, String... options) {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            run(start, options);
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        seconds.sort(null);
        return new Quantity(seconds.get(runs / 2), "s");
    }

    private static void run(Start start, String... options) {
        JavaProgram.with(options).without(OTHER_PEERS).run(start.main, start.arguments.toArray(String[]::new));
    }
}

package org.ecoute.examples.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Goal;
import org.ecoute.examples.benchmarks.report.JavaProgram;
import org.ecoute.examples.benchmarks.report.Quantity;
import org.ecoute.examples.benchmarks.report.Row;
import org.ecoute.examples.benchmarks.report.Section;
import org.ecoute.examples.benchmarks.report.Turns;
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

    /** A program, what it is started with and the options of its JVM. */
    private record Start(Class<?> main, List<String> arguments, List<String> options) {
        Start(Class<?> main, String... arguments) {
            this(main, List.of(arguments), List.of());
        }

        /** The same, sharing what one run of it has loaded in an archive at this place. */
        Start sharing(Path archive) {
            run("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
            return new Start(main, arguments, List.of("-XX:SharedArchiveFile=" + archive));
        }

        double seconds() {
            long begin = System.nanoTime();
            run(options.toArray(String[]::new));
            return (System.nanoTime() - begin) / 1e9;
        }

        private void run(String... options) {
            JavaProgram.with(options).without(OTHER_PEERS).run(main, arguments.toArray(String[]::new));
        }
    }

    @Override
    public List<Row> measure(Effort effort) {
        try {
            Path folder = Files.createTempDirectory("ecoute-start");
            List<Rule> rules = SchemeRules.bundled().catalogue().rules();
            Path inJava = Files.writeString(folder.resolve("java.drl"), PlainDrl.of(rules, "java"));
            Path inMvel = Files.writeString(folder.resolve("mvel.drl"), PlainDrl.of(rules, "mvel"));
            Start ours = new Start(FirstRuling.class);
            Start mvel = new Start(FirstFiring.class, inMvel.toString());
            return rows(Turns.medians(
                    List.of(
                            ours::seconds,
                            new Start(FirstFiring.class, inJava.toString())::seconds,
                            mvel::seconds,
                            ours.sharing(folder.resolve("ours.jsa"))::seconds,
                            mvel.sharing(folder.resolve("mvel.jsa"))::seconds),
                    effort.pick(1, 9)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes the medians in the order in which the programs are named above. */
    private static List<Row> rows(List<Quantity> medians) {
        Quantity shipped = medians.get(0);
        Quantity shared = medians.get(3);
        return List.of(
                Row.timesFaster("as shipped", shipped, "compiled in the java dialect", medians.get(1))
                        .heldTo(Goal.atLeast(3)),
                Row.timesFaster("as shipped", shipped, "compiled in mvel", medians.get(2)),
                Row.timesFaster("with class-data sharing", shared, "compiled in mvel, with it, too", medians.get(4))
                        .heldTo(Goal.atLeast(1.3)),
                Row.timesFaster("with class-data sharing", shared, "as shipped", shipped)
                        .ofOneContestant());
    }
}

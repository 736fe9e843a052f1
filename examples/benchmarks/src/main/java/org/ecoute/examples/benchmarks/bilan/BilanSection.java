package org.ecoute.examples.benchmarks.bilan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.DoubleSupplier;
import java.util.zip.GZIPOutputStream;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Goal;
import org.ecoute.examples.benchmarks.report.JavaProgram;
import org.ecoute.examples.benchmarks.report.Quantity;
import org.ecoute.examples.benchmarks.report.Row;
import org.ecoute.examples.benchmarks.report.Section;
import org.ecoute.examples.benchmarks.report.Turns;
import org.ecoute.examples.national.caseload.CaseLoad;
import org.ecoute.examples.national.caseload.CaseLoadFile;

/**
 * A file of case files to a finished report, beside DuckDB and Java streams; then the whole report with its audit in a
 * small heap, by size. The case load is kept between runs, as making it takes longer than counting it. With {@code
 * -Decoute.ten-million=true} it goes on to ten million, which takes 2 GB of disk and most of an hour.
 */
public final class BilanSection implements Section {
    private static final Path FOLDER = Path.of("target", "case-loads");
    private static final String SMALL_HEAP = "-Xmx256m";
    private static final int MILLION = 1_000_000;

    /** Cost grows as the load does: a case file costs the same in any load, but for a quarter by chance. */
    private static final Goal NO_FASTER_THAN_THE_LOAD = Goal.atMost(1.25);

    @Override
    public String name() {
        return "bilan";
    }

    @Override
    public String title() {
        return "Made-up case files (synthetic) to a finished report";
    }

    @Override
    public List<Row> measure(Effort effort) {
        int size = effort.pick(2_000, 100_000);
        List<Row> rows = new ArrayList<>();
        for (String ending : List.of(".jsonl", ".jsonl.gz")) {
            Path file = load(size, ending);
            checkAgreement(file);
            rows.addAll(besidePeers(size, ending, file, effort));
        }
        List<Integer> sizes = new ArrayList<>(effort.pick(List.of(size), List.of(size, MILLION)));
        if (Boolean.getBoolean("ecoute.ten-million")) {
            sizes.add(10 * MILLION);
        }
        List<Quantity> costs = new ArrayList<>();
        sizes.forEach(each -> rows.addAll(inSmallHeap(each, costs)));
        for (int i = 1; i < costs.size(); i++) {
            String what = "audited, each of " + files(sizes.get(i));
            rows.add(Row.timesAsLong(what, costs.get(i), "each of " + files(size), costs.get(0))
                    .ofOneContestant()
                    .heldTo(NO_FASTER_THAN_THE_LOAD));
        }
        return rows;
    }

    /** All peers count alike, or nothing is measured. */
    static void checkAgreement(Path file) {
        SortedMap<Place, Long> ours = Counting.ECOUTE.make().count(file);
        for (Counting peer : Counting.values()) {
            SortedMap<Place, Long> theirs = peer.make().count(file);
            if (!theirs.equals(ours)) {
                ours.entrySet().removeAll(theirs.entrySet());
                throw new IllegalStateException(peer.label() + " counts otherwise than we: " + ours);
            }
        }
    }

    private static List<Row> besidePeers(int size, String ending, Path file, Effort effort) {
        DoubleSupplier ecoute = () -> seconds(Counting.ECOUTE, file, effort);
        DoubleSupplier duckDb = () -> seconds(Counting.DUCKDB, file, effort);
        DoubleSupplier streams = () -> seconds(Counting.STREAMS, file, effort);
        List<Quantity> medians = Turns.medians(List.of(ecoute, duckDb, streams), effort.pick(1, 5));
        String what = "%s (%s) to twelve tables".formatted(files(size), ending.substring(1));
        return List.of(
                Row.timesAsLong(what, medians.get(0), Counting.DUCKDB.label(), medians.get(1))
                        .heldTo(Goal.atMost(1)),
                Row.timesAsLong(what, medians.get(0), Counting.STREAMS.label(), medians.get(2)));
    }

    /** The fastest of some rounds in one JVM, so that each is warm. */
    private static double seconds(Counting peer, Path file, Effort effort) {
        int rounds = effort.pick(1, 5);
        String printed = JavaProgram.with("-Xmx2g")
                .run(CountingRun.class, peer.name(), file.toString(), Integer.toString(rounds));
        return Double.parseDouble(printed);
    }

    /** Each in a fresh JVM, once, as a job would be; adds what a case file costs. */
    private static List<Row> inSmallHeap(int size, List<Quantity> costs) {
        Path file = load(size, ".jsonl.gz");
        double counted = small("counted", file);
        double audited = small("audited", file);
        Quantity cost = new Quantity(1e6 * audited / size, "µs");
        costs.add(cost);
        String what = "%s to the report on the IAPR lines, %s".formatted(files(size), SMALL_HEAP);
        return List.of(
                Row.alone(what + ", read and counted", new Quantity(counted, "s")),
                Row.alone(what + ", audited too", new Quantity(audited, "s")),
                Row.alone("of that the audit's share", new Quantity(100 * (audited - counted) / audited, "%")),
                Row.alone("audited, for each case file", cost));
    }

    private static String files(int size) {
        return new Quantity(size, "case files").toString();
    }

    private static double small(String how, Path file) {
        return Double.parseDouble(JavaProgram.with(SMALL_HEAP).run(BilanRun.class, how, file.toString(), "1"));
    }

    private static Path load(int size, String ending) {
        Path file = FOLDER.resolve("synthetic-" + size + ending);
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(FOLDER);
            Path begun = FOLDER.resolve(file.getFileName() + ".begun");
            try (OutputStream bytes = open(begun, ending)) {
                new CaseLoadFile(CaseLoad.ofSeed(1), 0, size, 0).write(bytes, written -> {});
            }
            return Files.move(begun, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream open(Path file, String ending) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return ending.endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
    }
}

package org.ecoute.examples.national.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;

/**
 * The job: case files through rules and cube to the certified report. Splits are counted wherever Spark puts them; what
 * comes back is as large as the report, not as the input.
 */
public final class NationalJob {
    private final SparkSession spark;
    private final Instant asOf;
    private final String keptAside;

    /**
     * A job.
     *
     * @param asOf the instant of the audit
     * @param keptAside a folder for the tasks' lines that are no case files, as a URI that every machine can write to;
     *     emptied when they are gathered
     */
    public NationalJob(SparkSession spark, Instant asOf, String keptAside) {
        this.spark = spark;
        this.asOf = asOf;
        this.keptAside = keptAside;
    }

    /**
     * What came of the counting.
     *
     * @param cubes by the file name of their report, without an extension
     * @param rejected how many lines were kept aside
     */
    public record Counted(Map<String, Cube> cubes, long rejected) {
        /** How many case files the reports are about. */
        public long caseFiles() {
            return cubes.values().stream().mapToLong(Cube::caseFiles).sum();
        }

        /** Publishes each report and writes it in these formats. */
        public List<Path> write(DisclosurePolicy policy, List<BilanWriter> writers, Path out) throws IOException {
            Ledger ledger = Ledger.inMemory();
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, Cube> one : cubes.entrySet()) {
                Bilan bilan = one.getValue().publish(policy, ledger);
                for (BilanWriter writer : writers) {
                    Path file = out.resolve(one.getKey() + "." + writer.extension());
                    writer.write(bilan, file);
                    files.add(file);
                }
            }
            return List.copyOf(files);
        }
    }

    /**
     * Counts; what is no case file goes to {@code rejected.jsonl}, the reasons to {@code rejected.txt}.
     *
     * @param inputs URIs; what ends in {@code .parquet} is read as such, all else as JSON Lines
     * @param out a folder of this machine
     */
    public Counted count(List<String> inputs, Path out, Progress.Told told) throws IOException {
        Files.createDirectories(out);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        LongAccumulator caseFiles = spark.sparkContext().longAccumulator("case files");
        Progress progress = new Progress(caseFiles, told);
        spark.sparkContext().addSparkListener(progress);
        try {
            Tally sum = tallies(context, inputs, new Shared(asOf, keptAside, caseFiles))
                    .treeReduce(Tally::plus);
            long rejected = new KeptAside(out).gather(sum.parts());
            return new Counted(named(sum.cubes()), rejected);
        } finally {
            spark.sparkContext().removeSparkListener(progress);
        }
    }

    private JavaRDD<Tally> tallies(JavaSparkContext context, List<String> inputs, Shared shared) {
        List<String> parquet = inputs.stream().filter(NationalJob::isParquet).toList();
        List<String> lines = inputs.stream().filter(one -> !isParquet(one)).toList();
        if (parquet.isEmpty()) {
            return JsonLines.tallies(context, lines, shared);
        }
        JavaRDD<Tally> rows = Parquet.tallies(spark, parquet, shared);
        return lines.isEmpty() ? rows : rows.union(JsonLines.tallies(context, lines, shared));
    }

    private static boolean isParquet(String input) {
        return input.endsWith(".parquet");
    }

    private static Map<String, Cube> named(Map<Convention, Cube> cubes) {
        Map<String, Cube> named = new LinkedHashMap<>();
        cubes.forEach((convention, cube) -> named.put(convention.fileName(), cube));
        return named;
    }
}

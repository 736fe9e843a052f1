package org.ecoute.examples.national.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.ecoute.examples.national.caseload.CaseLoad;
import org.ecoute.examples.national.caseload.CaseLoadFile;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Rejection;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Vocabulary;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One Spark for all: starting it takes longer than counting. */
class NationalJobTest {
    private static final Instant AS_OF = Instant.parse("2021-10-15T16:00:00Z");
    private static final int SIZE = 400;

    /** Protecting a report takes much longer than counting it, and is the same work for the same cube: in long runs only. */
    private static final boolean CERTIFIED = Boolean.getBoolean("ecoute.soak");

    private static final DisclosurePolicy POLICY = CERTIFIED ? DisclosurePolicy.health(11) : DisclosurePolicy.mask(11);
    private static final String LEVEL = CERTIFIED ? "PROTECTED" : "INCOMPLETE";

    private static final int DAMAGED_PER_MILLION = 10_000;
    private static final List<BilanWriter> WRITERS = List.of(BilanWriter.json(), BilanWriter.csv(Language.FRENCH));

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Path lines;
    private static Single single;

    /** What one machine makes of the same lines. */
    private record Single(Path out, List<Rejection> rejections) {}

    @BeforeAll
    static void open() throws IOException {
        lines = write("cases.jsonl", Files::newOutputStream);
        single = single(lines);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", 100_000)
                .getOrCreate();
    }

    @AfterAll
    static void close() throws IOException {
        spark.close();
    }

    @Test
    void should_make_the_same_bytes_as_one_machine_from_many_splits() throws IOException {
        List<Long> splits = new ArrayList<>();

        Path out = report("plain", lines, (done, of, caseFiles) -> splits.add(of));

        assertThat(splits).hasSizeGreaterThan(4);
        assertSameBytes(out);
    }

    @Test
    void should_make_the_same_bytes_from_compressed_lines() throws IOException {
        Path compressed = write("cases.jsonl.gz", file -> new GZIPOutputStream(Files.newOutputStream(file)));

        assertSameBytes(report("compressed", compressed, (done, of, caseFiles) -> {}));
    }

    @Test
    void should_make_the_same_bytes_from_parquet() throws IOException {
        Path good = folder.resolve("good.jsonl");
        try (OutputStream bytes = Files.newOutputStream(good)) {
            new CaseLoadFile(CaseLoad.ofSeed(7), 0, SIZE, 0).write(bytes, written -> {});
        }
        Path parquet = folder.resolve("cases.parquet");
        spark.read().json(good.toString()).write().parquet(parquet.toString());
        Path expected = single(good).out();

        Path out = report("parquet", parquet, (done, of, caseFiles) -> {});

        assertSame(out, expected, List.of("bilan.json", "bilan.csv"));
    }

    @Test
    void should_keep_bad_lines_aside_with_the_reasons_that_one_machine_gives() throws IOException {
        Path out = report("rejected", lines, (done, of, caseFiles) -> {});

        List<Rejection> expected = single.rejections();
        assertThat(expected).hasSize(SIZE * DAMAGED_PER_MILLION / 1_000_000);
        assertThat(Files.readAllLines(out.resolve(KeptAside.LINES)))
                .containsExactlyElementsOf(expected.stream().map(Rejection::raw).toList());
        assertThat(Files.readAllLines(out.resolve(KeptAside.REASONS)))
                .containsExactlyElementsOf(
                        expected.stream().map(Rejection::message).toList());
    }

    private static void assertSameBytes(Path out) throws IOException {
        assertSame(
                out,
                single.out(),
                List.of("bilan.json", "bilan.csv", "bilan-qualisocial.json", "bilan-qualisocial.csv"));
    }

    private static void assertSame(Path out, Path expected, List<String> files) throws IOException {
        for (String file : files) {
            String text = Files.readString(expected.resolve(file));
            assertThat(text).contains(LEVEL);
            assertThat(unsalted(Files.readString(out.resolve(file)))).as(file).isEqualTo(unsalted(text));
        }
    }

    /** The proof behind a certificate has a salt of its own, so that its hash tells nobody what is masked. */
    private static String unsalted(String report) {
        return report.replaceAll("((?:\"hash\" ?: ?\"|PROTECTED,)sha256:)[0-9a-f]{64}", "$1");
    }

    private static Path report(String name, Path input, Progress.Told told) throws IOException {
        Path out = folder.resolve(name);
        NationalJob job =
                new NationalJob(spark, AS_OF, out.resolve("kept-aside").toUri().toString());
        job.count(List.of(input.toString()), out, told).write(POLICY, WRITERS, out);
        return out;
    }

    private static Single single(Path input) throws IOException {
        List<AssessedCaseFile> assessed = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        JsonReader.caseFiles().read(input, one -> assessed.add(assessed(one)), rejections::add);
        Path out = Files.createDirectories(folder.resolve("single-" + input.getFileName()));
        Ledger ledger = Ledger.inMemory();
        write("iapr", "bilan", assessed, ledger, out);
        write("qualisocial", "bilan-qualisocial", assessed, ledger, out);
        return new Single(out, rejections);
    }

    private static AssessedCaseFile assessed(CaseFile caseFile) {
        return new AssessedCaseFile(caseFile, SchemeRules.bundled().assess(caseFile, AS_OF));
    }

    private static void write(
            String convention, String fileName, List<AssessedCaseFile> assessed, Ledger ledger, Path out)
            throws IOException {
        Cube cube = Cube.empty(BilanSpec.bundled(convention), Vocabulary.bundled());
        assessed.stream()
                .filter(one -> one.caseFile().service().value().startsWith(convention))
                .forEach(cube::add);
        Bilan bilan = cube.publish(POLICY, ledger);
        for (BilanWriter writer : WRITERS) {
            writer.write(bilan, out.resolve(fileName + "." + writer.extension()));
        }
    }

    /** Opens a file to be written. */
    private interface Opening {
        OutputStream open(Path file) throws IOException;
    }

    private static Path write(String name, Opening opening) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream bytes = opening.open(file)) {
            new CaseLoadFile(CaseLoad.ofSeed(7), 0, SIZE, DAMAGED_PER_MILLION).write(bytes, written -> {});
        }
        return file;
    }
}

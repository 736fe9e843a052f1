package org.ecoute.examples.bilan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.examples.bilan.comparison.ComparisonReport;
import org.ecoute.model.Language;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Vocabulary;
import org.ecoute.rules.SchemeRules;

/** The main job: reads, audits, counts and writes. Case files pass one by one; only counts are kept. */
final class BilanJob {
    private static final String NAME = "bilan";

    private final DisclosurePolicy policy;
    private final Language language;
    private final Reporter reporter;

    BilanJob(DisclosurePolicy policy, Language language, Reporter reporter) {
        this.policy = policy;
        this.language = language;
        this.reporter = reporter;
    }

    /**
     * What came of it.
     *
     * @param files the written files, in the order in which people look at them
     * @param rejectedLines how many lines were kept aside
     */
    record Written(List<Path> files, long rejectedLines) {}

    /**
     * Does it.
     *
     * @throws BadInputException if the input cannot be read, holds no case file, or the folder cannot be written
     */
    Written run(List<Path> caseFiles, Optional<OffsetDateTime> asOf, Path out) {
        CaseFileSource source = new CaseFileSource(caseFiles, reporter.messages());
        Instant instant = asOf.map(OffsetDateTime::toInstant).orElseGet(() -> latestAct(source));
        reporter.tell("progress.as-of", instant.atZone(Period.CONTRACT_ZONE).toOffsetDateTime());
        try {
            Files.createDirectories(out);
            return audit(source, instant, out);
        } catch (IOException e) {
            throw new BadInputException(reporter.messages().of("error.out", out), e);
        }
    }

    private Instant latestAct(CaseFileSource source) {
        LatestAct latest = new LatestAct();
        long[] done = {0};
        source.read(
                caseFile -> {
                    latest.look(caseFile);
                    reporter.count("progress.reading", ++done[0]);
                },
                rejection -> {});
        return latest.end()
                .orElseThrow(() -> new BadInputException(reporter.messages().of("error.nothing", source.files())));
    }

    private Written audit(CaseFileSource source, Instant asOf, Path out) throws IOException {
        BilanSpec spec = BilanSpec.bundled("iapr");
        Cube cube = Cube.empty(spec, Vocabulary.bundled());
        ComparisonReport comparison = new ComparisonReport();
        SchemeRules rules = SchemeRules.bundled();
        long[] done = {0};
        try (RejectedLines rejected = new RejectedLines(out.resolve("rejected.jsonl"), reporter);
                BreachFile breaches = new BreachFile(out.resolve("manquements.csv"), reporter.messages())) {
            source.read(
                    caseFile -> {
                        AssessedCaseFile assessed = new AssessedCaseFile(caseFile, rules.assess(caseFile, asOf));
                        cube.add(assessed);
                        comparison.add(assessed);
                        breaches.add(assessed);
                        reporter.count("progress.audit", ++done[0]);
                    },
                    rejected::keep);
            reporter.tell("progress.done", done[0], breaches.count(), rejected.count());
            List<Path> written = new ArrayList<>(write(cube.publish(policy), out));
            written.add(comparison.write(cube, policy, out));
            written.add(breaches.file());
            rejected.written().ifPresent(written::add);
            return new Written(List.copyOf(written), rejected.count());
        }
    }

    private List<Path> write(Bilan bilan, Path out) throws IOException {
        List<Path> files = new ArrayList<>();
        for (BilanWriter writer : List.of(BilanWriter.html(language), BilanWriter.csv(language), BilanWriter.json())) {
            Path file = out.resolve(NAME + "." + writer.extension());
            writer.write(bilan, file);
            files.add(file);
        }
        return files;
    }
}

package org.ecoute.examples.bilan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecoute.examples.bilan.comparison.ComparisonReport;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Period;
import org.ecoute.rules.SchemeRules;

/** The main job: reads, audits, counts and writes. Case files pass one by one; only counts are kept. */
final class BilanJob {
    private final DisclosurePolicy policy;
    private final Ledger ledger = Ledger.inMemory();
    private final Language language;
    private final Set<ReportFormat> formats;
    private final List<BilanSpec> specs;
    private final Reporter reporter;

    /**
     * A job.
     *
     * @param formats written in their own order
     * @param specs of reports beside those of the conventions
     */
    BilanJob(
            DisclosurePolicy policy,
            Language language,
            Set<ReportFormat> formats,
            List<BilanSpec> specs,
            Reporter reporter) {
        this.policy = policy;
        this.language = language;
        this.formats = EnumSet.copyOf(formats);
        this.specs = List.copyOf(specs);
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
        Function<CaseFile, Instant> instant =
                asOf.map(OffsetDateTime::toInstant).map(BilanJob::always).orElseGet(() -> latestActs(source)::of);
        try {
            Files.createDirectories(out);
            return audit(source, instant, out);
        } catch (IOException e) {
            throw new BadInputException(reporter.messages().of("error.out", out), e);
        }
    }

    private static Function<CaseFile, Instant> always(Instant asOf) {
        return caseFile -> asOf;
    }

    private LatestAct latestActs(CaseFileSource source) {
        LatestAct latest = new LatestAct();
        long[] done = {0};
        List<String> unreadable = new ArrayList<>();
        source.read(
                caseFile -> {
                    latest.look(caseFile);
                    reporter.count("progress.reading", ++done[0]);
                },
                rejection -> {
                    if (unreadable.isEmpty()) {
                        unreadable.add(rejection.message(language));
                    }
                });
        if (latest.end().isEmpty()) {
            unreadable.add(reporter.messages().of("error.nothing", source.files()));
            throw new BadInputException(String.join("\n", unreadable));
        }
        latest.all()
                .forEach(instant -> reporter.tell(
                        "progress.as-of", instant.atZone(Period.CONTRACT_ZONE).toOffsetDateTime()));
        return latest;
    }

    private Written audit(CaseFileSource source, Function<CaseFile, Instant> asOf, Path out) throws IOException {
        Reports reports = new Reports(specs);
        ComparisonReport comparison = new ComparisonReport();
        SchemeRules rules = SchemeRules.bundled();
        long[] done = {0};
        try (RejectedLines rejected = new RejectedLines(out.resolve("rejected.jsonl"), language, reporter);
                BreachFile breaches = new BreachFile(out.resolve("manquements.csv"), reporter.messages())) {
            source.read(
                    caseFile -> {
                        AssessedCaseFile assessed =
                                new AssessedCaseFile(caseFile, rules.assess(caseFile, asOf.apply(caseFile)));
                        reports.add(assessed);
                        comparison.add(assessed);
                        breaches.add(assessed);
                        reporter.count("progress.audit", ++done[0]);
                    },
                    rejected::keep);
            reporter.tell("progress.done", done[0], breaches.count(), rejected.count());
            List<Path> written = new ArrayList<>(reports.write(policy, ledger, language, formats, out));
            written.add(comparison.write(reports.cubes(), policy, ledger, out));
            written.add(breaches.file());
            rejected.written().ifPresent(written::add);
            return new Written(List.copyOf(written), rejected.count());
        }
    }
}

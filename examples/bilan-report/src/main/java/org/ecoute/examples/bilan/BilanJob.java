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
import org.ecoute.model.Language;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Period;
import org.ecoute.rules.SchemeRules;

/**
 * The main job: reads, audits, counts and writes. Case files pass block by block, through all processors; only counts
 * are kept. What is written does not depend on the number of threads.
 */
final class BilanJob {
    private final DisclosurePolicy policy;
    private final Ledger ledger = Ledger.inMemory();
    private final Language language;
    private final Set<ReportFormat> formats;
    private final List<BilanSpec> specs;
    private final Reporter reporter;
    private final int threads;

    /**
     * A job for all processors.
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
        this(policy, language, formats, specs, reporter, Runtime.getRuntime().availableProcessors());
    }

    /** The same with so many threads. */
    BilanJob(
            DisclosurePolicy policy,
            Language language,
            Set<ReportFormat> formats,
            List<BilanSpec> specs,
            Reporter reporter,
            int threads) {
        this.policy = policy;
        this.language = language;
        this.formats = EnumSet.copyOf(formats);
        this.specs = List.copyOf(specs);
        this.reporter = reporter;
        this.threads = threads;
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
        CaseFileSource source = new CaseFileSource(caseFiles, reporter.messages(), threads);
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
        Progress progress = new Progress(reporter, "progress.reading");
        List<String> unreadable = new ArrayList<>();
        LatestAct latest = source
                .read(LatestAct::new, (part, block) -> BlockNotes.withoutBreaches(block, part::look), notes -> {
                    if (unreadable.isEmpty()) {
                        notes.rejections().stream().limit(1).forEach(one -> unreadable.add(one.message(language)));
                    }
                    progress.add(notes.caseFiles());
                })
                .stream()
                .reduce(new LatestAct(), LatestAct::merge);
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
        Audit audit = new Audit(SchemeRules.bundled(), asOf, new BreachLines(language));
        Progress progress = new Progress(reporter, "progress.audit");
        try (RejectedLines rejected = new RejectedLines(out.resolve("rejected.jsonl"), language, reporter);
                BreachFile breaches = new BreachFile(out.resolve("manquements.csv"), reporter.messages())) {
            Tally tally = source
                    .read(() -> Tally.empty(specs), audit::of, notes -> {
                        notes.rejections().forEach(rejected::keep);
                        breaches.add(notes.breaches());
                        progress.add(notes.caseFiles());
                    })
                    .stream()
                    .reduce(Tally::merge)
                    .orElseThrow();
            reporter.tell("progress.done", progress.done(), breaches.count(), rejected.count());
            List<Path> written = new ArrayList<>(tally.reports().write(policy, ledger, language, formats, out));
            written.add(tally.comparison().write(tally.reports().cubes(), policy, ledger, out));
            written.add(breaches.file());
            rejected.written().ifPresent(written::add);
            return new Written(List.copyOf(written), rejected.count());
        }
    }
}

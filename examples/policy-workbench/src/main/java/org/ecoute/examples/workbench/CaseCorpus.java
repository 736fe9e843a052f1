package org.ecoute.examples.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.Entry;
import org.ecoute.model.json.JsonReader;
import org.ecoute.rules.analysis.CaseChange;
import org.ecoute.rules.analysis.CaseComparison;

/** Recorded case files, assessed under two packs; each at the same instant, or at its own last act. For one run. */
final class CaseCorpus {
    private final CaseComparison comparison;
    private final Optional<Instant> asOf;
    private final Progress progress;
    private final Language language;
    private final List<CaseChange> changes = new ArrayList<>();
    private long read;
    private long rejected;

    CaseCorpus(CaseComparison comparison, Optional<Instant> asOf, Ecoute ecoute) {
        this.comparison = comparison;
        this.asOf = asOf;
        this.progress = new Progress(ecoute.console(), ecoute.messages());
        this.language = ecoute.messages().language();
    }

    void read(Input input) {
        try (Stream<Entry<CaseFile>> entries = input.lines(JsonReader.caseFiles())) {
            entries.forEach(entry -> entry.either(this::compare, rejection -> {
                rejected++;
                progress.tell(rejection.message(language));
            }));
        }
        progress.end();
    }

    private void compare(CaseFile caseFile) {
        read++;
        Instant last = caseFile.acts().stream()
                .map(act -> act.at().toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        changes.addAll(comparison.changes(caseFile, asOf.orElse(last)));
        progress.step();
    }

    List<CaseChange> changes() {
        return changes;
    }

    long size() {
        return read;
    }

    long rejected() {
        return rejected;
    }
}

package org.ecoute.examples.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.decision.DecisionRecord;
import org.jspecify.annotations.Nullable;

/** Keeps rulings in a record of decisions, if one is asked for. */
final class Recording implements AutoCloseable {
    private final Optional<DecisionRecord> record;
    private final SchemeRules rules;

    private Recording(Optional<DecisionRecord> record, SchemeRules rules) {
        this.record = record;
        this.rules = rules;
    }

    static Recording in(@Nullable Path file, SchemeRules rules) {
        return new Recording(Optional.ofNullable(file).map(DecisionRecord::in), rules);
    }

    /** The ruling, kept before anybody sees it. */
    Ruling kept(Ruling ruling) {
        record.ifPresent(one -> one.add(rules, ruling, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        return ruling;
    }

    @Override
    public void close() {
        record.ifPresent(DecisionRecord::close);
    }
}

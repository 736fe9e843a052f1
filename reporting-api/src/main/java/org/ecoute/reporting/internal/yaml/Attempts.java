package org.ecoute.reporting.internal.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecoute.reporting.BilanSpecException;

/** Reads part after part, so that one error does not hide the next. Not thread-safe. */
final class Attempts {
    private final List<BilanSpecException.Problem> problems = new ArrayList<>();

    /** What a part gives; empty if it is wrong. */
    <T> Optional<T> read(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (SpecError e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    void run(Runnable part) {
        read(() -> {
            part.run();
            return true;
        });
    }

    boolean failed() {
        return !problems.isEmpty();
    }

    /** Ends the reading if anything was wrong, which is told from top to bottom. */
    void check() {
        if (failed()) {
            problems.sort(Comparator.comparingInt(BilanSpecException.Problem::line)
                    .thenComparingInt(BilanSpecException.Problem::column));
            throw new BilanSpecException(problems);
        }
    }
}

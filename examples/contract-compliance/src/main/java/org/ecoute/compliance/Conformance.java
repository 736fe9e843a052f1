package org.ecoute.compliance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.compliance.internal.check.Checker;
import org.ecoute.compliance.internal.check.Tally;
import org.ecoute.model.LocalText;
import org.ecoute.rules.SchemeRules;

/**
 * Plays vectors against a system and compares. Thread-safe, as far as the system is.
 *
 * <pre>{@code
 * Conformity conformity = Conformance.bundled().run(new OurSystem());
 * }</pre>
 */
public final class Conformance {
    private static final LocalText SOURCE =
            new LocalText("Vecteurs joués contre le système", "Vectors played against the system");

    private final SchemeRules rules;
    private final Vectors vectors;
    private final Duration late;
    private final Checker checker;

    private Conformance(SchemeRules rules, Vectors vectors, Duration late) {
        this.rules = rules;
        this.vectors = vectors;
        this.late = late;
        this.checker = new Checker(rules);
    }

    /** By the rules that come with the library, all their vectors. */
    public static Conformance bundled() {
        return of(SchemeRules.bundled(), Vectors.bundled());
    }

    /**
     * By these rules.
     *
     * @throws IllegalArgumentException if other rules made the vectors
     */
    public static Conformance of(SchemeRules rules, Vectors vectors) {
        if (!rules.hash().equals(vectors.rulePack())) {
            throw new IllegalArgumentException("The vectors were made by the rule pack " + vectors.rulePack()
                    + ", these rules are " + rules.hash() + ". Make the vectors anew.");
        }
        return new Conformance(rules, vectors, LateRecord.USUAL);
    }

    /** The same, taking an act as recorded late only after this time. */
    public Conformance recordedLateAfter(Duration time) {
        return new Conformance(rules, vectors, time);
    }

    /** What is played. */
    public Vectors vectors() {
        return vectors;
    }

    /** Plays every vector, one after the other; a failure of the system is a deviation and does not end the run. */
    public Conformity run(ProviderSystem system) {
        List<Examined> examined =
                vectors.all().stream().map(vector -> examine(vector, system)).toList();
        return conformity(examined);
    }

    /** Plays one vector. */
    public Examined examine(Vector vector, ProviderSystem system) {
        try {
            return examined(vector, system.play(vector.history()), system);
        } catch (RuntimeException failure) {
            return new Examined(vector, Checker.failed(vector, failure), List.of());
        }
    }

    /** What became of a vector that was played elsewhere. */
    public Examined examine(Vector vector, Played played) {
        return examined(vector, played, history -> played);
    }

    private Examined examined(Vector vector, Played played, ProviderSystem system) {
        CaseResult result = checker.check(vector, played, system.fulfilsByItself());
        List<LateRecord> lateRecords =
                played.recorded().map(recorded -> LateRecord.of(recorded, late)).orElse(List.of());
        return new Examined(vector, result, lateRecords);
    }

    /** What came of all that was examined, by clause. */
    public Conformity conformity(List<Examined> examined) {
        // a history that went wrong ended there: what came after was not played
        Tally tally = new Tally(rules.catalogue(), Outcome.NOT_COVERED);
        examined.forEach(one -> tally.add(one.vector().clauses(), one.result()));
        List<LateRecord> lateRecords = new ArrayList<>();
        examined.forEach(one -> lateRecords.addAll(one.late()));
        return new Conformity(SOURCE, rules.hash(), tally.clauses(), lateRecords, List.of());
    }

    /**
     * A vector and what became of it.
     *
     * @param vector what was played
     * @param result what became of it
     * @param late acts that the system recorded late
     */
    public record Examined(Vector vector, CaseResult result, List<LateRecord> late) {
        public Examined {
            late = List.copyOf(late);
        }
    }
}

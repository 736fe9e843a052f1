package org.ecoute.examples.benchmarks.audit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.FollowedCase;
import org.ecoute.rules.SchemeRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One more act comes to a case file: judged alone, after what is at hand of the case file, or after a replay of it. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FollowBenchmark {
    private static final int FILES = 1 << 7;

    private final SchemeRules rules = SchemeRules.bundled();
    private final List<OneMoreAct> cases =
            AuditLoad.stream(FILES).map(file -> OneMoreAct.lastOf(file, rules)).toList();
    private int next;

    /** The same act in a case file that has no other: a ruling and nothing else. */
    @Benchmark
    public Ruling oneRuling() {
        OneMoreAct one = next();
        return rules.judge(one.alone(), one.act());
    }

    /** Going on from what is at hand. */
    @Benchmark
    public FollowedCase oneMoreAct() {
        OneMoreAct one = next();
        return one.before().with(one.act());
    }

    /** The same, with the assessment of the whole case file. */
    @Benchmark
    public Assessment assessedAgain() {
        OneMoreAct one = next();
        return one.before().with(one.act()).assess(AuditLoad.AS_OF);
    }

    /** The assessment from the beginning. */
    @Benchmark
    public Assessment replayed() {
        return rules.assess(next().whole(), AuditLoad.AS_OF);
    }

    private OneMoreAct next() {
        next = (next + 1) & (FILES - 1);
        return cases.get(next);
    }
}

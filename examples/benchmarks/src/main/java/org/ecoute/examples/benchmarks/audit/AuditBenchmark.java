package org.ecoute.examples.benchmarks.audit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.rules.SchemeRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Two thousand case files audited one after the other; told by case file. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AuditBenchmark {
    /** So many that the end of the stream, where one thread waits for the others, is of no account. */
    private static final int FILES = 2_000;

    private final List<CaseFile> files = AuditLoad.stream(FILES).toList();
    private final SchemeRules rules = SchemeRules.bundled();

    /** On one thread, by the code written for it. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public void byHand(Blackhole found) {
        files.forEach(file -> found.consume(HandWrittenAudit.of(file, AuditLoad.AS_OF)));
    }

    /** On all processors, by the code written for it, as far as Java's own parallel streams and the machine let it. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public int byHandOnAll() {
        return files.parallelStream()
                .mapToInt(file -> HandWrittenAudit.of(file, AuditLoad.AS_OF).size())
                .sum();
    }

    /** On one thread, by the rules. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public void oneByOne(Blackhole found) {
        files.forEach(file -> found.consume(rules.assess(file, AuditLoad.AS_OF)));
    }

    /** On all processors, by the rules. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public void assessAll(Blackhole found) {
        rules.assessAll(files.stream(), AuditLoad.AS_OF).forEach(found::consume);
    }
}

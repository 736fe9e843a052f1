package org.ecoute.examples.benchmarks.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the JMH benchmarks of a class, each in JVMs of its own, and knows what they found: of several JVMs the fastest, as
 * a busy machine or an unlucky compilation only ever slows one down.
 */
public final class JmhRun {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Result<?>> found = new HashMap<>();

    private JmhRun() {}

    /**
     * Runs all benchmarks of a class once.
     *
     * @param benchmarks its methods are the benchmarks
     * @param mode average time, or sampled time where percentiles are wanted
     */
    public static JmhRun of(Class<?> benchmarks, Mode mode, Effort effort) {
        return run(forked(benchmarks, mode, effort, effort.pick(1, 5)), 1);
    }

    /**
     * The mean times of all benchmarks of a class, which have three turns each unless quick: so are figures measured that
     * are held to one another.
     *
     * @param warmUps how many iterations before those that count, of a second each unless quick
     */
    public static JmhRun inTurns(Class<?> benchmarks, Effort effort, int warmUps) {
        return run(forked(benchmarks, Mode.AverageTime, effort, warmUps), effort.pick(1, 3));
    }

    private static ChainedOptionsBuilder forked(Class<?> benchmarks, Mode mode, Effort effort, int warmUps) {
        return new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName()) + "\\.")
                .mode(mode)
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(effort.pick(100, 1000)))
                .measurementIterations(effort.pick(1, 5))
                .measurementTime(TimeValue.milliseconds(effort.pick(100, 1000)));
    }

    /** Sees that the benchmarks of a class start and end, in this JVM and cold: their figures mean nothing. */
    public static JmhRun smoke(Class<?> benchmarks) {
        return run(cold(benchmarks), 1);
    }

    /** The same with these values of a parameter alone. */
    public static JmhRun smoke(Class<?> benchmarks, String parameter, String... values) {
        return run(cold(benchmarks).param(parameter, values), 1);
    }

    private static ChainedOptionsBuilder cold(Class<?> benchmarks) {
        return new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName()) + "\\.")
                .mode(Mode.AverageTime)
                .verbosity(VerboseMode.SILENT)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20));
    }

    private static JmhRun run(ChainedOptionsBuilder options, int turns) {
        try {
            Runner runner = new Runner(options.addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .build());
            JmhRun run = new JmhRun();
            for (int turn = 0; turn < turns; turn++) {
                runner.run().forEach(run::add);
            }
            return run;
        } catch (RunnerException failed) {
            throw new IllegalStateException("The benchmarks could not be run.", failed);
        }
    }

    private void add(RunResult result) {
        BenchmarkParams run = result.getParams();
        String method = run.getBenchmark().substring(run.getBenchmark().lastIndexOf('.') + 1);
        List<String> values = run.getParamsKeys().stream().map(run::getParam).toList();
        String key = key(method, values);
        keepLess(key, result.getPrimaryResult());
        result.getSecondaryResults().forEach((label, secondary) -> {
            if (label.endsWith(ALLOCATED)) {
                keepLess(key + ALLOCATED, secondary);
            }
        });
    }

    private void keepLess(String key, Result<?> result) {
        found.merge(key, result, (one, other) -> one.getScore() <= other.getScore() ? one : other);
    }

    /**
     * The mean time of one operation of a benchmark, in its own unit.
     *
     * @param method of the class that was run
     * @param parameters the values of its parameters, in the order of their names
     */
    public Quantity time(String method, Object... parameters) {
        Result<?> result = result(key(method, List.of(parameters)));
        return new Quantity(result.getScore(), unit(result));
    }

    /** The time that so many per cent of the operations took at most; of sampled time alone. */
    public Quantity percentile(double percent, String method, Object... parameters) {
        Result<?> result = result(key(method, List.of(parameters)));
        return new Quantity(result.getStatistics().getPercentile(percent), unit(result));
    }

    /** The memory that one operation of a benchmark allocates. */
    public Quantity allocated(String method, Object... parameters) {
        return new Quantity(result(key(method, List.of(parameters)) + ALLOCATED).getScore(), "B");
    }

    private static String key(String method, List<?> parameters) {
        return method + parameters;
    }

    private static String unit(Result<?> result) {
        return result.getScoreUnit().replace("/op", "").replace("us", "µs");
    }

    private Result<?> result(String name) {
        Result<?> result = found.get(name);
        if (result == null) {
            throw new IllegalArgumentException("No benchmark " + name + " among " + found.keySet() + ".");
        }
        return result;
    }
}

package org.ecoute.examples.benchmarks.audit;

import java.util.List;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Goal;
import org.ecoute.examples.benchmarks.report.JavaProgram;
import org.ecoute.examples.benchmarks.report.JmhRun;
import org.ecoute.examples.benchmarks.report.Quantity;
import org.ecoute.examples.benchmarks.report.Row;
import org.ecoute.examples.benchmarks.report.Section;
import org.ecoute.rules.SchemeRules;

/** Many case files audited, and one case file audited again and again. */
public final class AuditSection implements Section {
    private static final String SMALL_HEAP = "-Xmx64m";
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** An assessment runs through much code: on a busy machine it took ten seconds to have all of it compiled. */
    private static final int UNTIL_WARM = 15;

    /** Of each further processor. */
    private static final double NEARLY_LINEAR = 0.85;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String title() {
        return "Made-up case files (synthetic) of the two IAPR lines audited";
    }

    @Override
    public List<Row> measure(Effort effort) {
        int checked = effort.pick(1_000, 20_000);
        AuditLoad.check(AuditLoad.stream(checked), SchemeRules.bundled());
        AuditLoad.check(AuditLoad.withGaps(checked), SchemeRules.bundled());
        JmhRun many = JmhRun.inTurns(AuditBenchmark.class, effort, effort.pick(1, UNTIL_WARM));
        JmhRun again = JmhRun.inTurns(FollowBenchmark.class, effort, effort.pick(1, 5));
        Quantity oneByOne = many.time("oneByOne");
        Quantity assessedAgain = again.time("assessedAgain");
        long size = effort.pick(1_000L, 20_000L);
        return List.of(
                Row.timesAsLong("a case file, on one thread", oneByOne, "written by hand", many.time("byHand"))
                        .heldTo(Goal.atMost(3)),
                Row.timesFaster(
                                "a case file, assessAll on %d processors".formatted(PROCESSORS),
                                many.time("assessAll"),
                                "on one thread",
                                oneByOne)
                        .ofOneContestant()
                        .heldTo(Goal.atLeast(NEARLY_LINEAR * PROCESSORS)),
                Row.timesFaster(
                                "written by hand, a parallel stream on %d processors".formatted(PROCESSORS),
                                many.time("byHandOnAll"),
                                "on one thread",
                                many.time("byHand"))
                        .ofOneContestant(),
                Row.alone("allocated by case file", many.allocated("oneByOne")),
                Row.timesAsMuch(
                                "memory in use, %s streamed (%s)".formatted(files(10 * size), SMALL_HEAP),
                                inUse(10 * size),
                                files(size),
                                inUse(size))
                        .ofOneContestant()
                        .heldTo(Goal.atMost(1.5)),
                Row.timesAsLong("one more act", again.time("oneMoreAct"), "one ruling", again.time("oneRuling"))
                        .ofOneContestant()
                        .heldTo(Goal.atMost(2)),
                Row.timesAsLong(
                                "assessed again after one more act",
                                assessedAgain,
                                "one ruling",
                                again.time("oneRuling"))
                        .ofOneContestant(),
                Row.timesFaster("assessed again after one more act", assessedAgain, "a replay", again.time("replayed"))
                        .ofOneContestant()
                        .heldTo(Goal.atLeast(1)));
    }

    private static String files(long size) {
        return new Quantity(size, "case files").toString();
    }

    private static Quantity inUse(long files) {
        String printed = JavaProgram.with(SMALL_HEAP).run(StreamedAudit.class, Long.toString(files));
        return new Quantity(Double.parseDouble(printed), "MiB");
    }
}

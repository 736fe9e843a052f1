package org.ecoute.examples.benchmarks.ruling;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Goal;
import org.ecoute.examples.benchmarks.report.JmhRun;
import org.ecoute.examples.benchmarks.report.Quantity;
import org.ecoute.examples.benchmarks.report.Row;
import org.ecoute.examples.benchmarks.report.Section;
import org.openjdk.jmh.annotations.Mode;

/** Single rulings and batches of them, beside all peers. */
public final class RulingSection implements Section {
    private static final String HAND = Contestant.HAND_WRITTEN.label();

    @Override
    public String name() {
        return "ruling";
    }

    @Override
    public String title() {
        return "One ruling: may this referral, this session be?";
    }

    @Override
    public List<Row> measure(Effort effort) {
        checkAgreement();
        JmhRun means = JmhRun.inTurns(RulingBenchmark.class, effort, effort.pick(1, 5));
        JmhRun batches = JmhRun.inTurns(BatchBenchmark.class, effort, effort.pick(1, 5));
        JmhRun samples = JmhRun.of(RulingBenchmark.class, Mode.SampleTime, effort);
        List<Row> rows = new ArrayList<>();
        rows.add(besideHand("worked out by the rules, one by one", means, "single", Contestant.WORKED_OUT)
                .heldTo(Goal.atMost(40)));
        rows.add(besideHand("worked out by the rules, a thousand in one go", batches, "batch", Contestant.WORKED_OUT)
                .heldTo(Goal.atMost(25)));
        rows.add(besideHand("remembered, one by one", means, "single", Contestant.REMEMBERED)
                .heldTo(Goal.atMost(3)));
        for (Contestant peer : Contestant.values()) {
            if (peer != Contestant.HAND_WRITTEN && !peer.isOurs()) {
                rows.add(ahead(peer, means));
            }
        }
        for (Contestant each : Contestant.values()) {
            rows.addAll(alone(each, means, samples));
        }
        return rows;
    }

    /** What is measured answers the same questions in the same way, or nothing is measured. */
    private static void checkAgreement() {
        try (Peer hand = Contestant.HAND_WRITTEN.make()) {
            for (Contestant each : Contestant.values()) {
                try (Peer peer = each.make()) {
                    Agreement.check(hand, peer, QuestionSpace.aroundTheCaps());
                }
            }
        }
    }

    private static Row besideHand(String what, JmhRun run, String benchmark, Contestant contestant) {
        Quantity theirs = run.time(benchmark, Contestant.HAND_WRITTEN);
        return Row.timesAsLong(what, run.time(benchmark, contestant), HAND, theirs);
    }

    private static Row ahead(Contestant peer, JmhRun run) {
        Quantity ours = run.time("single", Contestant.WORKED_OUT);
        Quantity theirs = run.time("single", peer);
        return Row.timesFaster("worked out by the rules, one by one", ours, peer.label(), theirs)
                .heldTo(Goal.atLeast(1));
    }

    private static List<Row> alone(Contestant each, JmhRun means, JmhRun samples) {
        List<Row> rows = new ArrayList<>();
        for (double percent : List.of(50.0, 99.0, 99.9)) {
            rows.add(Row.alone(
                    each.label() + ", p" + (percent == 99.9 ? "99.9" : Integer.toString((int) percent)),
                    samples.percentile(percent, "single", each)));
        }
        rows.add(Row.alone(each.label() + ", allocated by ruling", means.allocated("single", each)));
        return rows;
    }
}

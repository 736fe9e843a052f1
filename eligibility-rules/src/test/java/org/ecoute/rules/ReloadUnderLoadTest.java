package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.support;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.junit.jupiter.api.Test;

/** Packs are replaced under judging threads: every ruling is that of the pack it names, and nothing is left of old packs. */
class ReloadUnderLoadTest {
    /** How often; {@code -Decoute.reloads=2000} for a long run. */
    private static final int RELOADS = Integer.getInteger("ecoute.reloads", 100);

    private static final int THREADS = 8;
    private static final int PACKS = 10;

    /** Of the compiled classes of one small pack, some hundred kilobytes would be left each time. */
    private static final long LEFT_PER_RELOAD = 50_000;

    private final CaseFile file = bleu(byManager(), support(1), support(2), support(3), support(4));
    private final Session session = support(5);

    @Test
    void should_judge_each_case_by_exactly_one_pack_and_leave_nothing_behind() throws Exception {
        Map<RulePackHash, Ruling> expected = expected();
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        Map<RulePackHash, Integer> seen = new ConcurrentHashMap<>();
        ExecutorService judges = Executors.newFixedThreadPool(THREADS);
        try (LiveRules rules = LiveRules.of(
                () -> SmallPack.capped(1 + next.get() % PACKS), LiveOptions.of(SignaturePolicy.unchecked()))) {
            List<Future<Long>> judged = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                judged.add(judges.submit(judging(rules, expected, seen, ended)));
            }
            reload(rules, next, RELOADS / 5);
            Use early = Use.now();
            reload(rules, next, RELOADS - RELOADS / 5);
            ended.set(true);
            long rulings = 0;
            for (Future<Long> one : judged) {
                rulings += one.get();
            }
            // after the last ruling, or what the judges have just allocated would count as left behind
            Use late = Use.now();
            System.out.println("reloads: " + RELOADS + " under " + THREADS + " threads, " + rulings + " rulings, by "
                    + seen.size() + " packs; metaspace " + early.metaspace() / 1024 + " → " + late.metaspace() / 1024
                    + " KiB, heap " + early.heap() / 1024 + " → " + late.heap() / 1024 + " KiB");
            assertThat(seen).hasSize(PACKS);
            long allowed = LEFT_PER_RELOAD * (RELOADS - RELOADS / 5);
            assertThat(late.metaspace() - early.metaspace()).as("metaspace").isLessThan(allowed);
            assertThat(late.heap() - early.heap()).as("heap").isLessThan(allowed);
        } finally {
            ended.set(true);
            judges.shutdownNow();
        }
    }

    private Callable<Long> judging(
            LiveRules rules, Map<RulePackHash, Ruling> expected, Map<RulePackHash, Integer> seen, AtomicBoolean ended) {
        return () -> {
            long count = 0;
            while (!ended.get()) {
                Ruling ruling = rules.judge(file, session);
                assertThat(ruling).isEqualTo(expected.get(ruling.rulePack()));
                seen.merge(ruling.rulePack(), 1, Integer::sum);
                count++;
                // the machine is shared with the reloads
                Thread.sleep(1);
            }
            return count;
        };
    }

    private static void reload(LiveRules rules, AtomicInteger next, int times) {
        for (int i = 0; i < times; i++) {
            next.incrementAndGet();
            assertThat(rules.reload().outcome()).isEqualTo(Reload.Outcome.ACCEPTED);
        }
    }

    private Map<RulePackHash, Ruling> expected() {
        Map<RulePackHash, Ruling> expected = new ConcurrentHashMap<>();
        for (int i = 0; i < PACKS; i++) {
            RulePack pack = SmallPack.capped(1 + i);
            try (SchemeRules rules = SchemeRules.of(pack)) {
                expected.put(pack.hash(), rules.judge(file, session));
            }
        }
        return expected;
    }

    /**
     * What is in use after collection.
     *
     * @param metaspace bytes of classes
     * @param heap bytes of objects
     */
    private record Use(long metaspace, long heap) {
        static Use now() throws InterruptedException {
            for (int i = 0; i < 5; i++) {
                System.gc();
                Thread.sleep(50);
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            return new Use(
                    metaspace,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}

package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Cases.person;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.vert;
import static org.ecoute.rules.Cases.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final int THREADS = 8;

    private record Proposal(CaseFile file, Act act) {}

    /** Rules of their own, so that nothing is remembered when the threads begin. */
    @Test
    void should_give_eight_threads_the_answers_that_one_gets() throws Exception {
        List<Proposal> proposals = proposals();
        List<Ruling> expected = judged(SchemeRules.bundled(), proposals);

        try (SchemeRules rules = SchemeRules.of(RulePack.bundled())) {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<Ruling>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, proposals.size()).boxed().toList());
                Collections.shuffle(order, new Random(i));
                answers.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    Ruling[] rulings = new Ruling[proposals.size()];
                    for (int place : order) {
                        rulings[place] = rules.judge(proposals.get(place).file, proposals.get(place).act);
                    }
                    return List.of(rulings);
                }));
            }
            for (Future<List<Ruling>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
            threads.shutdown();
        }
    }

    private static List<Ruling> judged(SchemeRules rules, List<Proposal> proposals) {
        return proposals.stream().map(one -> rules.judge(one.file, one.act)).toList();
    }

    private static List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>();
        for (Role by : Role.values()) {
            all.add(new Proposal(bleu(), referral(by)));
            all.add(new Proposal(vert(), referral(by)));
            all.add(new Proposal(Cases.file(Cases.BLEU, person(Role.RELATIVE, "11")), referral(by)));
        }
        for (int held = 0; held <= 6; held++) {
            CaseFile file = with(bleu(byManager()), supports(held));
            for (Modality modality : Modality.values()) {
                all.add(new Proposal(file, support(20, one -> one.modality(modality))));
                all.add(new Proposal(file, evaluation(20, one -> one.modality(modality))));
            }
            all.add(new Proposal(file, request(20, Role.PSYCHOLOGIST, 1)));
            all.add(new Proposal(file, contact(OPENING.plusHours(held), true)));
        }
        return all;
    }
}

package org.ecoute.examples.benchmarks.ruling;

import org.ecoute.rules.question.AnyQuestion;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete as its manual shows it: rules in Java, compiled once, and for each question a new stateless session. */
final class EvretePeer implements Peer {
    /** Where a session keeps what its rules find. */
    static final String FINDINGS = "findings";

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    EvretePeer() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        new EvreteRules(rules).add();
        this.knowledge = rules.build();
    }

    @Override
    public Answer answer(AnyQuestion question) {
        Findings findings = new Findings();
        knowledge.newStatelessSession().set(FINDINGS, findings).insertAndFire(question);
        return findings.answer();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}

package org.ecoute.examples.benchmarks.ruling;

import org.ecoute.examples.benchmarks.Resources;
import org.ecoute.rules.question.AnyQuestion;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as its manual shows it: rules in a file, one container, and for each question a new session. */
final class DroolsByTheManual implements Peer {
    private final KieContainer container;

    DroolsByTheManual() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/org/ecoute/peers/iapr.drl", Resources.text(DroolsByTheManual.class, "iapr.drl"));
        Results results = services.newKieBuilder(files).buildAll().getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("iapr.drl: " + results.getMessages());
        }
        this.container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    @Override
    public Answer answer(AnyQuestion question) {
        Findings findings = new Findings();
        KieSession session = container.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.insert(question);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings.answer();
    }

    @Override
    public void close() {
        container.dispose();
    }
}

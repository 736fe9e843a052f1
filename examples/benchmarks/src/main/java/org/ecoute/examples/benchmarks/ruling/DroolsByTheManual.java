package org.ecoute.examples.benchmarks.ruling;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.examples.benchmarks.Resources;
import org.ecoute.rules.question.AnyQuestion;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as its manual shows it: rules in a file, one container, and for each question a new session. Public for its rules. */
public final class DroolsByTheManual implements Peer {
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
        Collected collected = new Collected();
        KieSession session = container.newKieSession();
        try {
            session.setGlobal("findings", collected);
            session.insert(question);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return collected.answer();
    }

    @Override
    public void close() {
        container.dispose();
    }

    /** Receives what the rules find; public as the rules call it. */
    public static final class Collected {
        private final List<String> reasons = new ArrayList<>();
        private final List<String> duties = new ArrayList<>();
        private boolean allowed;
        private boolean refused;

        /** Called by rules that allow. */
        public void allow(String reason) {
            reasons.add(reason);
            allowed = true;
        }

        /** Called by rules that refuse. */
        public void refuse(String reason) {
            reasons.add(reason);
            refused = true;
        }

        /** Called by rules that lay down a duty. */
        public void owe(String reason) {
            duties.add(reason);
        }

        Answer answer() {
            if (allowed && !refused) {
                reasons.addAll(duties);
            }
            return Answer.of(allowed, refused, reasons);
        }
    }
}

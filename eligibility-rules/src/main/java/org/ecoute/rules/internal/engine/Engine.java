package org.ecoute.rules.internal.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.language.RulePrinter;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.question.AnyQuestion;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/**
 * Compiled rules: which of them hold for a question. A pure function of the question. Thread-safe; sessions are pooled,
 * and pool and container are released by {@link #close()}, which Drools would otherwise leak.
 */
public final class Engine implements HoldingRules, AutoCloseable {
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final int POOLED_SESSIONS = Runtime.getRuntime().availableProcessors();

    /** The rules that come with the library take a few seconds on one slow core. */
    private static final Duration LONGEST_COMPILATION = Duration.ofMinutes(2);

    private final List<RuleTree> rules;
    private final KieContainer container;
    private final KieContainerSessionsPool sessions;

    private Engine(List<RuleTree> rules, KieContainer container) {
        this.rules = List.copyOf(rules);
        this.container = container;
        this.sessions = container.newKieSessionsPool(POOLED_SESSIONS);
    }

    /**
     * Compiles rules.
     *
     * @throws RulePackException if the compiler refuses them, a defect of the grammar's checks, or takes too long
     */
    public static Engine compile(List<RuleTree> rules) {
        return compile(rules, LONGEST_COMPILATION);
    }

    static Engine compile(List<RuleTree> rules, Duration limit) {
        return TimeLimit.within(limit, () -> compiled(rules, RulePrinter.print(rules, HeldRules.class)));
    }

    /** The engine of a printed text; every rule of it must tell the place of one of these. */
    static Engine compiled(List<RuleTree> rules, String printed) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.ecoute", "rules", Long.toString(NUMBER.incrementAndGet()));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/" + RulePrinter.PACKAGE.replace('.', '/') + "/rules.drl", printed);
        ClassLoader allowed = new AllowedClasses(Engine.class.getClassLoader());
        KieBuilder builder = services.newKieBuilder(files, allowed).buildAll();
        List<Problem> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message ->
                        Complaint.of("engine.refused", message.getText()).at(SourcePlace.ofFile(message.getPath())))
                .toList();
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        try {
            return new Engine(rules, services.newKieContainer(release, allowed));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    @Override
    public List<RuleTree> holding(AnyQuestion question) {
        HeldRules held = new HeldRules(rules.size());
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(RulePrinter.RECEIVER, held);
            session.insert(question);
            session.fireAllRules(rules.size());
        } finally {
            session.dispose();
        }
        return Arrays.stream(held.places()).mapToObj(rules::get).toList();
    }

    /** The rules, in the order in which they were compiled. */
    public List<RuleTree> rules() {
        return rules;
    }

    @Override
    public void close() {
        sessions.shutdown();
        container.dispose();
    }
}

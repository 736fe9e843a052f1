package org.ecoute.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** The peer's program: compiles a rule file with Drools as its manual shows it, and asks the same question. */
public final class FirstFiring {
    private FirstFiring() {}

    /**
     * Fails unless some rule fires.
     *
     * @param arguments the rule file
     */
    public static void main(String[] arguments) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/ecoute/peers/all.drl", Files.readString(Path.of(arguments[0])));
        services.newKieBuilder(files).buildAll();
        KieContainer container =
                services.newKieContainer(services.getRepository().getDefaultReleaseId());
        List<String> found = new ArrayList<>();
        KieSession session = container.newKieSession();
        session.setGlobal("found", found);
        session.insert(FirstRuling.QUESTION);
        session.fireAllRules();
        session.dispose();
        if (!found.contains("IAPR-BLEU-02")) {
            throw new IllegalStateException("The rules found " + found + ".");
        }
    }
}

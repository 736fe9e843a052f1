package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.question.AnyQuestion;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieContainer;

/** Packs are reloaded as long as a server lives: what was compiled must go when its rules are closed. */
class EngineReleaseTest {
    private static final int COLLECTIONS = 20;

    @Test
    void should_let_go_of_everything_that_was_compiled() throws Exception {
        WeakReference<ClassLoader> compiled = usedAndClosed();

        for (int i = 0; i < COLLECTIONS && compiled.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }

        assertThat(compiled.get()).as("class loader of closed rules").isNull();
    }

    private static WeakReference<ClassLoader> usedAndClosed() throws Exception {
        try (Engine engine = Engine.compile(PackReader.read(RulePack.bundled()).rules())) {
            for (QuestionType type : Vocabulary.types()) {
                AnyQuestion question = Questions.unremarkable(type, "iapr-numero-bleu");
                // often enough for the engine to compile its conditions to bytecode
                for (int i = 0; i < 50; i++) {
                    engine.holding(question);
                }
            }
            Field container = Engine.class.getDeclaredField("container");
            container.setAccessible(true);
            return new WeakReference<>(((KieContainer) container.get(engine)).getClassLoader());
        }
    }
}

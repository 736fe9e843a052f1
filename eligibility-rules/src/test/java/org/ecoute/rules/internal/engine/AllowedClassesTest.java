package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.language.RulePrinter;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the grammar, should it ever fail: here it is passed by, and texts reach the engine directly. */
class AllowedClassesTest {
    private static final List<RuleTree> RULES =
            PackReader.read(RulePack.bundled()).rules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.System",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.lang.invoke.MethodHandles",
                "java.io.File",
                "java.io.ObjectInputStream",
                "java.nio.file.Files",
                "java.net.Socket",
                "java.util.ServiceLoader",
                "java.util.Timer",
                "java.util.concurrent.ForkJoinPool",
                "javax.script.ScriptEngineManager",
                "javax.naming.InitialContext",
                "sun.misc.Unsafe",
                "org.ecoute.rules.SchemeRules",
                "org.ecoute.rules.internal.engine.Engine"
            })
    void should_hide_every_class_that_reaches_beyond_data(String name) {
        assertThatThrownBy(() -> new AllowedClasses(getClass().getClassLoader()).loadClass(name))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.ProcessBuilder()", "java.io.File()", "java.net.Socket()", "java.lang.Thread()"})
    void should_compile_no_pattern_over_a_hidden_class(String pattern) {
        assertThatThrownBy(() -> Engine.compiled(RULES, text(pattern, "")))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("engine refuses");
    }

    @Test
    void should_import_no_hidden_class() {
        assertThatThrownBy(() -> Engine.compiled(RULES, "package x;\nimport java.io.File\n" + rule("File()")))
                .isInstanceOf(RulePackException.class);
    }

    @Test
    void should_stop_waiting_for_rules_that_take_too_long_to_compile() {
        assertThatThrownBy(() -> Engine.compile(RULES, Duration.ofMillis(1)))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("not ready");
        assertThat(RULES).isNotEmpty();
    }

    private static String text(String pattern, String before) {
        return "package " + RulePrinter.PACKAGE + ";\ndialect \"mvel\"\n" + before + rule(pattern);
    }

    private static String rule(String pattern) {
        return "rule \"0\" when\n    " + pattern + "\nthen\nend\n";
    }
}

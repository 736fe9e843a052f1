package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users of the library cannot even compile. */
class SideDoorTest {
    @TempDir
    Path classes;

    @Test
    void should_compile_what_publishes_and_writes_a_bilan() {
        assertThat(errors("BilanWriter.json().toText(cube.publish(DisclosurePolicy.health(), Ledger.inMemory()));"))
                .isEmpty();
    }

    @Test
    void should_not_compile_a_bilan_made_by_hand() {
        assertThat(errors("new Bilan(cube.spec(), null, null, List.of(), List.of());"))
                .anyMatch(error -> error.contains("not public") || error.contains("cannot be accessed"));
    }

    @Test
    void should_not_compile_a_table_made_by_hand() {
        assertThat(errors("new Table(null, null, List.of(), List.of(), List.of(), null, null);"))
                .anyMatch(error -> error.contains("not public") || error.contains("cannot be accessed"));
    }

    @Test
    void should_not_compile_a_writer_that_is_given_a_cube() {
        assertThat(errors("BilanWriter.json().toText(cube);"))
                .anyMatch(error -> error.contains("Cube cannot be converted to"));
    }

    @Test
    void should_not_compile_a_policy_of_ones_own() {
        assertThat(errors("DisclosurePolicy mine = new DisclosurePolicy() {};"))
                .anyMatch(error -> error.contains("sealed"));
    }

    private List<String> errors(String statement) {
        String code = "package outside; import java.util.List; import org.ecoute.reporting.*;"
                + " class Snippet { void run(Cube cube) { " + statement + " } }";
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///outside/Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
        compiler.getTask(null, null, found, options, null, List.of(source)).call();
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ENGLISH))
                .toList();
    }
}

package org.ecoute.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JavaProgramTest {
    @Test
    void should_run_a_program_without_the_libraries_that_it_is_not_to_have() {
        assertThat(JavaProgram.with().run(OwnClassPath.class)).contains("picocli", "evrete-core", "cedar-java");
        assertThat(JavaProgram.with().without(Pattern.compile("evrete|cedar")).run(OwnClassPath.class))
                .contains("picocli")
                .doesNotContain("evrete", "cedar");
    }

    @Test
    void should_tell_what_a_program_printed_that_failed() {
        assertThatThrownBy(() -> JavaProgram.with().run(OwnClassPath.class, "fail"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OwnClassPath ended with 7: ");
    }

    /** Prints what it was started with. */
    static final class OwnClassPath {
        private OwnClassPath() {}

        public static void main(String[] arguments) {
            System.out.print(System.getProperty("java.class.path"));
            System.exit(arguments.length == 0 ? 0 : 7);
        }
    }
}

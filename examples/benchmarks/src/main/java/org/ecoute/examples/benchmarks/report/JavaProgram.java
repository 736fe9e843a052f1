package org.ecoute.examples.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A program run in a JVM of its own, with the class path of this one. */
public final class JavaProgram {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final List<String> options;
    private final String classPath;

    private JavaProgram(List<String> options, String classPath) {
        this.options = options;
        this.classPath = classPath;
    }

    /** Programs run with these options of the JVM, such as {@code -Xmx256m}. */
    public static JavaProgram with(String... options) {
        return new JavaProgram(List.of(options), System.getProperty("java.class.path"));
    }

    /** Without the libraries whose file name begins so, where having them would slow down a start. */
    public JavaProgram without(Pattern libraries) {
        return new JavaProgram(options, ClassPath.without(libraries));
    }

    /**
     * Runs a program to its end.
     *
     * @param main its class, with a main method
     * @return what it printed to standard output
     * @throws IllegalStateException if it fails; tells what it printed
     */
    public String run(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(main.getName() + " ended with " + exit + ": " + printed);
            }
            return printed;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + main.getName() + " ran.", interrupted);
        }
    }
}

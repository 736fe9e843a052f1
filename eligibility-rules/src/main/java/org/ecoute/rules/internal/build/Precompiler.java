package org.ecoute.rules.internal.build;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.engine.Precompiled;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.PackReader;

/** Compiles the bundled pack while the library is built; needs a JDK. Nothing calls it afterwards. */
public final class Precompiler {
    private Precompiler() {}

    /**
     * Writes and compiles the class of the bundled conditions.
     *
     * @param arguments the folder for its text, and the folder of the library's classes
     */
    public static void main(String[] arguments) throws IOException {
        RulePack pack = RulePack.bundled();
        List<RuleTree> rules = PackReader.read(pack).rules();
        String text =
                new JavaPrinter(rules).print(Precompiled.CLASS, pack.hash().value());
        Path file = Path.of(arguments[0], Precompiled.CLASS.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        compile(file, arguments[1]);
    }

    private static void compile(Path file, String classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("A JDK builds this library; this Java has no compiler.");
        }
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            String classPath = System.getProperty("java.class.path");
            List<String> options = List.of("--release", "17", "-proc:none", "-cp", classPath, "-d", classes);
            if (!compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalStateException("The printed conditions do not compile: " + complaints);
            }
        }
    }
}

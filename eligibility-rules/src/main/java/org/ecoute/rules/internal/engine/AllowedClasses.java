package org.ecoute.rules.internal.engine;

import java.util.List;
import java.util.Set;

/**
 * Shows compiled rules the classes that they are made of and no other. The grammar lets no class name through; should it
 * ever fail, the engine still finds nothing here that starts a process, opens a file or a socket, or loads code.
 */
final class AllowedClasses extends ClassLoader {
    private static final List<String> PACKAGES = List.of(
            "org.ecoute.model.",
            "org.ecoute.rules.question.",
            "org.ecoute.rules.internal.engine.HeldRules",
            "org.ecoute.rules.compiled.",
            "org.drools.",
            "org.kie.",
            "org.mvel2.",
            "java.util.");

    /** Of packages that are open above, what reaches beyond data. */
    private static final List<String> EXCEPT = List.of(
            "org.mvel2.MVEL",
            "org.mvel2.sh.",
            "java.util.concurrent.",
            "java.util.jar.",
            "java.util.zip.",
            "java.util.logging.",
            "java.util.prefs.",
            "java.util.spi.",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.Scanner",
            "java.util.Formatter",
            "java.util.ResourceBundle");

    private static final Set<String> LANG = Set.of(
            "Object",
            "Class",
            "String",
            "CharSequence",
            "Boolean",
            "Number",
            "Integer",
            "Long",
            "Double",
            "Float",
            "Short",
            "Byte",
            "Character",
            "Enum",
            "Record",
            "Comparable",
            "Iterable",
            "Void",
            "Throwable",
            "Exception",
            "Error",
            "RuntimeException",
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "ClassCastException",
            "ClassNotFoundException",
            "NoClassDefFoundError",
            "NoSuchFieldError",
            "NoSuchMethodError",
            "Override",
            "Deprecated",
            "FunctionalInterface",
            "Cloneable",
            "AutoCloseable",
            "StringBuilder",
            "AssertionError",
            "UnsupportedOperationException",
            "ArithmeticException");

    AllowedClasses(ClassLoader behind) {
        super("ecoute-rules", behind);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isAllowed(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    static boolean isAllowed(String name) {
        if (name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0) {
            return LANG.contains(name.substring("java.lang.".length()));
        }
        return name.equals("java.io.Serializable")
                || name.equals("java.io.Externalizable")
                || (PACKAGES.stream().anyMatch(name::startsWith)
                        && EXCEPT.stream().noneMatch(name::startsWith));
    }
}

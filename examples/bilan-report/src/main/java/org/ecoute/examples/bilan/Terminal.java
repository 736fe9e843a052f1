package org.ecoute.examples.bilan;

import java.io.Console;

/** Whether people watch. */
final class Terminal {
    private Terminal() {}

    /** JDK 22 and later have a console also where there is no terminal, and a method that tells; earlier ones have none then. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}

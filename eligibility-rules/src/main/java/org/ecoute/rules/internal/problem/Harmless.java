package org.ecoute.rules.internal.problem;

/**
 * Text of a file that nobody has vouched for, as it may be shown: characters that steer a terminal, or turn the
 * direction of reading, become a visible sign.
 */
final class Harmless {
    private static final int LONGEST = 120;
    private static final char INSTEAD = '\uFFFD';

    private Harmless() {}

    /** One line of a file; tabs stay. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(c == '\t' || !steers(c) ? (char) c : INSTEAD));
        return shown.toString();
    }

    /** A few words of a file, on one line and not longer than a glance. */
    static String words(String text) {
        String line = line(text.strip().replaceAll("\\s+", " "));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && c != '\u00AD');
    }
}

package org.ecoute.rules.internal.language;

/**
 * A rule file with something wrong in it, and what its author must read.
 *
 * @param what is wrong, for the test's name
 * @param text the file
 * @param line where the first problem is told
 * @param found what must be quoted of it
 * @param cure what must be advised
 */
record BadRuleFile(String what, String text, int line, String found, String cure) {
    @Override
    public String toString() {
        return what;
    }
}

package org.ecoute.model.json;

/** How found text is shown in errors: cut, as nobody knows what somebody typed into a field. */
final class Shown {
    /** Long enough for every code and identifier, too short for a story. */
    static final int MOST = 80;

    private Shown() {}

    static String quoted(String text) {
        return "\"" + cut(text) + "\"";
    }

    static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}

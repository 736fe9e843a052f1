package org.ecoute.examples.bilan.comparison;

/** French text for a page. */
final class Html {
    private Html() {}

    /** The text with French spaces, harmless in HTML. */
    static String text(String plain) {
        return French.text(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

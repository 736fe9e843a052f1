package org.ecoute.reporting.internal;

import java.util.Locale;

/** Shapes of charts. Lengths are in units of a drawing that scales with the page. */
final class Svg {
    /** The mean width of a character of a label. */
    private static final double CHARACTER = 6.9;

    private Svg() {}

    /** A drawing with what it shows, in words, for those who do not see it. */
    static Html drawing(String id, double width, double height, String title, String description) {
        return Html.of(
                        "svg",
                        Html.of("title", title).with("id", id + "-title"),
                        Html.of("desc", description).with("id", id + "-desc"))
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc");
    }

    static Html bar(double x, double y, double width, double height) {
        return Html.of("rect")
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height))
                .with("rx", 2);
    }

    static Html text(double x, double y, String classes, String text) {
        return Html.of("text", text).with("x", number(x)).with("y", number(y)).classed(classes);
    }

    static Html line(double fromX, double fromY, double toX, double toY) {
        return Html.of("line")
                .with("x1", number(fromX))
                .with("y1", number(fromY))
                .with("x2", number(toX))
                .with("y2", number(toY));
    }

    /** Words above a shape, cut where they would leave the drawing: the table that follows has them whole. */
    static Html label(double x, double y, String words, double room) {
        int longest = (int) (room / CHARACTER);
        boolean fits = words.length() <= longest;
        String text = fits ? words : words.substring(0, longest - 1).stripTrailing() + "…";
        return text(x, y, "label", text);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}

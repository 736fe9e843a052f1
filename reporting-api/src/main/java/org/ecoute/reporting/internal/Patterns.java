package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.reporting.Member;

/** Fills that differ without colour. The style sheet gives each its colour; all charts of the page share them. */
final class Patterns {
    private static final String PREFIX = "fill-";

    /** Lines of an 8 by 8 tile over the colour; none for the first, which is plain. */
    private static final List<String> TILES = List.of(
            "",
            "M-2 2 2-2M0 8 8 0M6 10 10 6",
            "M4 0V8",
            "M0 4H8",
            "M-2 6 2 10M0 0 8 8M6-2 10 2",
            "M0 4H8M4 0V8",
            "M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0");

    private Patterns() {}

    /** How many different fills there are. */
    static int number() {
        return TILES.size();
    }

    /** Fills a shape by its place among others; begins again after the last. The first is plain. */
    static Html fill(Html shape, int index) {
        int tile = index % TILES.size();
        return tile == 0 ? shape.classed(PREFIX + tile) : shape.with("fill", "url(#" + PREFIX + tile + ")");
    }

    /** Fills the shape of a member by its place; what is not one of the named members always looks the same. */
    static Html fill(Html shape, Member member, int index) {
        return member.residual() ? shape.with("fill", "url(#" + PREFIX + "residual)") : fill(shape, index);
    }

    /** All of them, for a drawing that stands alone. */
    static Html list() {
        Html definitions = Html.of("defs");
        for (int i = 1; i < TILES.size(); i++) {
            definitions.add(pattern(String.valueOf(i), TILES.get(i)));
        }
        return definitions.add(pattern("residual", TILES.get(1)));
    }

    /** Stands once on the page; takes no room. */
    static Html definitions() {
        return Html.of("svg", list())
                .classed("definitions")
                .with("width", 0)
                .with("height", 0)
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    private static Html pattern(String name, String lines) {
        Html tile = Html.of("rect").with("width", 8).with("height", 8).classed(PREFIX + name);
        Html pattern = Html.of("pattern", tile)
                .with("id", PREFIX + name)
                .with("width", 8)
                .with("height", 8)
                .with("patternUnits", "userSpaceOnUse");
        return pattern.add(Html.of("path").with("d", lines).classed("lines"));
    }
}

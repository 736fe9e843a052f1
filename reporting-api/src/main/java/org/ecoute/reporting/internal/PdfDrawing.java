package org.ecoute.reporting.internal;

/** Drawings that carry their own patterns and style, as each is a document of its own in a PDF. */
final class PdfDrawing {
    private static final double POINTS_A_UNIT = 0.6;

    private PdfDrawing() {}

    /** Changes the drawing and gives it back. */
    static Html of(Html drawing) {
        String[] box = drawing.attribute("viewBox").split(" ", -1);
        String title = drawing.child("title").text();
        return drawing.with("xmlns", "http://www.w3.org/2000/svg")
                .with("alt", title)
                .with("width", points(box[2]))
                .with("height", points(box[3]))
                .add(Patterns.list())
                .add(Html.of("style").with("type", "text/css").addOwnResource(Resources.text("pdf-chart.css")));
    }

    private static String points(String units) {
        return Double.parseDouble(units) * POINTS_A_UNIT + "pt";
    }
}

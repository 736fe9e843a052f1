package org.ecoute.reporting.internal;

import java.util.List;

/** Libraries that only some formats need; a user who writes others can do without. */
public enum OptionalLibrary {
    /** Draws pages. */
    PDF("com.openhtmltopdf.pdfboxout.PdfRendererBuilder", "io.github.openhtmltopdf:openhtmltopdf-pdfbox"),
    /** Draws charts on them. */
    SVG_IN_PDF("com.openhtmltopdf.svgsupport.BatikSVGDrawer", "io.github.openhtmltopdf:openhtmltopdf-svg-support"),
    /** Writes workbooks. */
    XLSX("org.dhatim.fastexcel.Workbook", "org.dhatim:fastexcel"),
    /** Writes JSON. */
    JSON("tools.jackson.databind.json.JsonMapper", "tools.jackson.core:jackson-databind");

    private final String type;
    private final String artifact;

    OptionalLibrary(String type, String artifact) {
        this.type = type;
        this.artifact = artifact;
    }

    /**
     * Refuses a format of which a library is missing, before anything is written.
     *
     * @throws IllegalStateException if one is missing; names it
     */
    public static void require(String format, OptionalLibrary... libraries) {
        require(OptionalLibrary.class.getClassLoader(), format, List.of(libraries));
    }

    static void require(ClassLoader loader, String format, List<OptionalLibrary> libraries) {
        for (OptionalLibrary library : libraries) {
            try {
                Class.forName(library.type, false, loader);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(
                        format + " cannot be written: class " + library.type + " is not on the class path. Maybe add "
                                + library.artifact + " to the dependencies.",
                        e);
            }
        }
    }
}

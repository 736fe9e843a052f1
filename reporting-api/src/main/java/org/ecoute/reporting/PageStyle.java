package org.ecoute.reporting;

import org.ecoute.reporting.internal.Resources;

/** The look of a bilan's page, for pages that stand beside one. */
public final class PageStyle {
    private PageStyle() {}

    /** The style sheet, to be put into a page whole; needs nothing else and prints. */
    public static String css() {
        return Resources.text("page.css");
    }
}

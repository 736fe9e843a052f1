package org.ecoute.reporting.internal;

import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Certificate;
import org.ecoute.reporting.Period;

/**
 * Why a value is there or missing, and who may see it, in the cross-domain code lists CL_OBS_STATUS and CL_CONF_STATUS
 * of SDMX. Primary and secondary suppression share the one code C: telling them apart would help an attacker.
 *
 * @param level of the report
 * @param coverage the dates for which there are data
 */
record SdmxStatus(Certificate.Level level, Period coverage) {
    private static final String NORMAL = "A";
    private static final String PROVISIONAL = "P";
    private static final String SUPPRESSED = "Q";
    private static final String CANNOT_EXIST = "M";
    private static final String MISSING = "O";

    private static final String FREE = "F";
    private static final String CONFIDENTIAL = "C";
    private static final String NOT_FOR_PUBLICATION = "N";

    /** CL_OBS_STATUS: a share of nothing cannot exist, a period without data is merely missing. */
    String observation(Figure figure) {
        if (figure.cell() instanceof Cell.Masked) {
            return SUPPRESSED;
        }
        if (figure.cell() instanceof Cell.NotAvailable) {
            return coverage.overlaps(figure.column().period()) ? CANNOT_EXIST : MISSING;
        }
        return figure.pending().isPresent() ? PROVISIONAL : NORMAL;
    }

    /** CL_CONF_STATUS: free only in a report that is proven to protect. */
    String confidentiality(Cell cell) {
        if (cell instanceof Cell.Masked) {
            return CONFIDENTIAL;
        }
        return level == Certificate.Level.PROTECTED ? FREE : NOT_FOR_PUBLICATION;
    }
}

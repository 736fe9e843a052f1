package org.ecoute.model.code;

/** The three kinds of French territory that contracts tell apart. */
public enum Territory {
    METROPOLITAN,
    /** The five overseas departments and regions (DROM). */
    OVERSEAS_REGION,
    /** The other overseas territories (COM). */
    OVERSEAS_COLLECTIVITY
}

package org.ecoute.model.casefile;

/** A telephone line of a service that has several. */
public enum Line {
    /** Agents and managers of metropolitan France. */
    FRANCE,
    /** Agents and managers of the five overseas departments and regions. */
    DOM,
    /** Career advisers. */
    CMC,
    /** Prevention officers. */
    AP,
    /** Staff representatives. */
    RP
}

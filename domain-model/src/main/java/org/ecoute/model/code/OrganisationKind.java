package org.ecoute.model.code;

/** What an organisation is within the ministries; the groups that published reports count by. */
public enum OrganisationKind {
    /** The ministries themselves and their directorates. */
    CENTRAL_ADMINISTRATION,
    /** A service of the State in a region. */
    REGIONAL_SERVICE,
    /** A service of the State in a department. */
    DEPARTMENTAL_SERVICE,
    /** A regional health agency: a public establishment that reports count apart. */
    HEALTH_AGENCY,
    /** Any other public establishment. */
    PUBLIC_ESTABLISHMENT,
    /** Named by a document, but what it stands for is not certain. */
    UNRESOLVED,
    /** Asked and not told. */
    NOT_STATED
}

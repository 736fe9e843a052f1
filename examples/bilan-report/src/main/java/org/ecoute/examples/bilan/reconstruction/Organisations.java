package org.ecoute.examples.bilan.reconstruction;

import org.ecoute.model.code.OrganisationCode;

/** Organisations that the drafts name. */
final class Organisations {
    static final OrganisationCode DIRECCTE = OrganisationCode.of("DIRECCTE");
    static final OrganisationCode ARS = OrganisationCode.of("ARS");
    static final OrganisationCode DRJSCS = OrganisationCode.of("DRJSCS");
    static final OrganisationCode MNS = OrganisationCode.of("MNS");
    static final OrganisationCode DREETS = OrganisationCode.of("DREETS");
    static final OrganisationCode DRCS = OrganisationCode.of("DRCS");
    static final OrganisationCode OTHER_ESTABLISHMENT = OrganisationCode.of("AUTRES_EP");
    static final OrganisationCode CENTRAL = OrganisationCode.of("ADMINISTRATION_CENTRALE");

    private Organisations() {}
}

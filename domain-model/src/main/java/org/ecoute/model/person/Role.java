package org.ecoute.model.person;

/** What somebody is with regard to a case file: as beneficiary, as author or as recipient. */
public enum Role {
    AGENT,
    MANAGER,
    PREVENTION_OFFICER,
    SCHEME_LEAD,
    INTERNAL_REFERENT,
    STAFF_REPRESENTATIVE,
    CAREER_ADVISER,
    RELATIVE,
    PSYCHOLOGIST,
    COORDINATING_PSYCHOLOGIST,
    COORDINATING_PHYSICIAN,
    QVT_MISSION,
    EMPLOYER,
    BROKER,
    THIRD_PARTY
}

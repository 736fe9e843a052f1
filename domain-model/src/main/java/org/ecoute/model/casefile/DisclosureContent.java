package org.ecoute.model.casefile;

/** What is shown to somebody. */
public enum DisclosureContent {
    IDENTITY,
    FACT_OF_APPROACH,
    REFERRAL_NOTICE,
    ACTS,
    INTERVENTION_REPORT,
    CLINICAL_CONTENT,
    AGGREGATE
}

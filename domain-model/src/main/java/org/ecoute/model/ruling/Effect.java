package org.ecoute.model.ruling;

/** What a finding does to the verdict; a stronger effect stands later here. */
public enum Effect {
    ALLOWS,
    NEEDS_APPROVAL,
    REFUSES
}

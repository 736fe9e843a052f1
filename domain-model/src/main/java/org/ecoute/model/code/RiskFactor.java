package org.ecoute.model.code;

import org.ecoute.model.LocalText;

/**
 * One of the six factors of psychosocial risk (Gollac and Bodier, 2011).
 *
 * @param code the code
 * @param label the name people read
 */
public record RiskFactor(RiskFactorCode code, LocalText label) {}

package org.ecoute.model.code;

import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * Why somebody is referred or calls.
 *
 * @param code the code
 * @param family which of the three families it counts in
 * @param label the name people read
 * @param riskFactor the factor of psychosocial risk it points to, where one is plain; our reading
 * @param healthCrisis whether it speaks of the health crisis of 2020 to 2021, which reports focus on
 * @param validity when it may be used
 */
public record Ground(
        GroundCode code,
        GroundFamily family,
        LocalText label,
        Optional<RiskFactorCode> riskFactor,
        boolean healthCrisis,
        Validity validity) {}

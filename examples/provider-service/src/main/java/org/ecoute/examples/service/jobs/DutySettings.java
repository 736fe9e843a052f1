package org.ecoute.examples.service.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When duties are raised.
 *
 * @param every how often the scheduler looks
 * @param raiseBefore how long before its due instant a duty is raised; longer than {@code every}, or it would be late
 */
@ConfigurationProperties("ecoute.duties")
record DutySettings(
        @DefaultValue("PT30S") Duration every,
        @DefaultValue("PT4H") Duration raiseBefore) {
    DutySettings {
        if (raiseBefore.compareTo(every) <= 0) {
            throw new IllegalArgumentException("ecoute.duties.raise-before: found " + raiseBefore
                    + ". It must be longer than ecoute.duties.every, " + every + ".");
        }
    }
}

package org.ecoute.examples.service.vault;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long identities are kept. The documents lay down no time: these are ours to be set by the controller.
 *
 * @param afterClosure after the closure of the case file
 * @param atMost after its opening, if nobody closes it
 */
@ConfigurationProperties("ecoute.retention")
record RetentionSettings(
        @DefaultValue("P90D") Duration afterClosure,
        @DefaultValue("P730D") Duration atMost) {}

package org.ecoute.examples.service.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long answers are kept for requests that are sent again.
 *
 * @param keep for as long as a caller may still try
 */
@ConfigurationProperties("ecoute.idempotency")
record KeySettings(@DefaultValue("P2D") Duration keep) {}

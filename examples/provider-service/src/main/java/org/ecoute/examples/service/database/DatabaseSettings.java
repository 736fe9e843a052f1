package org.ecoute.examples.service.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data live.
 *
 * @param url the real server, {@code jdbc:postgresql://host/database?user=owner&password=…}, whose user may create
 *     roles; absent: an embedded server
 * @param folder the embedded server's data, kept from one start to the next
 * @param port the embedded server's port; 0: any that is free
 * @param patience how long a request waits for a connection before it is answered by 503
 */
@ConfigurationProperties("ecoute.database")
public record DatabaseSettings(
        Optional<String> url,
        @DefaultValue("data/postgres") Path folder,
        @DefaultValue("0") int port,
        @DefaultValue("4s") Duration patience) {}

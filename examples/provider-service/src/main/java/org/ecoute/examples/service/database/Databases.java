package org.ecoute.examples.service.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The migrated database with a pool for each role. Closed with the service; an embedded server stops then. */
public final class Databases implements AutoCloseable {
    private final Optional<EmbeddedServer> embedded;
    private final Map<DatabaseRole, HikariDataSource> pools = new EnumMap<>(DatabaseRole.class);

    private Databases(Optional<EmbeddedServer> embedded) {
        this.embedded = embedded;
    }

    /** Starts or finds the server, migrates the schema and opens the pools. */
    public static Databases open(DatabaseSettings settings) {
        Optional<EmbeddedServer> embedded =
                settings.url().isPresent() ? Optional.empty() : Optional.of(EmbeddedServer.start(settings));
        Databases databases = new Databases(embedded);
        String url = settings.url().orElseGet(() -> embedded.orElseThrow().url());
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(url);
        Flyway.configure().dataSource(owner).load().migrate();
        RolePasswords passwords = RolePasswords.of(owner);
        passwords.set(owner);
        for (DatabaseRole role : DatabaseRole.values()) {
            databases.pools.put(role, pool(url, role, passwords, settings));
        }
        return databases;
    }

    /** Transactions of a role. */
    public Work of(DatabaseRole role) {
        return new Work(pool(role));
    }

    HikariDataSource pool(DatabaseRole role) {
        return Optional.ofNullable(pools.get(role)).orElseThrow();
    }

    private static HikariDataSource pool(
            String url, DatabaseRole role, RolePasswords passwords, DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role.user());
        source.setPassword(passwords.of(role));
        source.setApplicationName("provider-service");
        // a server's error would repeat the row at fault
        source.setLogServerErrorDetail(false);
        source.setSocketTimeout(20);
        source.setConnectTimeout(2);
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.user());
        config.setDataSource(source);
        config.setMaximumPoolSize(role.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setValidationTimeout(1000);
        config.setReadOnly(role == DatabaseRole.CLIENT);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        pools.values().forEach(HikariDataSource::close);
        if (embedded.isPresent()) {
            embedded.get().close();
        }
    }
}

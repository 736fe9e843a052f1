package org.ecoute.examples.service.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The roles' passwords, made from the owner's: one secret has to be configured, and every instance finds the same. They
 * lead back neither to the owner's nor to each other.
 */
final class RolePasswords {
    private static final int LOCK = 20_150_309;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    private RolePasswords(byte[] secret) {
        this.secret = secret;
    }

    static RolePasswords of(PGSimpleDataSource owner) {
        // the embedded server trusts this machine and has none
        String password = Optional.ofNullable(owner.getPassword()).orElse("");
        return new RolePasswords(("ecoute:" + password).getBytes(StandardCharsets.UTF_8));
    }

    String of(DatabaseRole role) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(role.user().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", impossible);
        }
    }

    /** Hexadecimal digits need no quoting. Two instances that start at once would change the same rows: one waits. */
    void set(PGSimpleDataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            for (DatabaseRole role : DatabaseRole.values()) {
                statement.execute("ALTER ROLE " + role.user() + " PASSWORD '" + of(role) + "'");
            }
            connection.commit();
        } catch (SQLException e) {
            // without the cause: its message may repeat the statement
            throw new IllegalStateException("The owner of the database cannot set up its roles (SQL state "
                    + e.getSQLState() + "). Maybe the user of ecoute.database.url lacks CREATEROLE.");
        }
    }
}

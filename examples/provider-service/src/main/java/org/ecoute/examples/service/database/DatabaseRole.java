package org.ecoute.examples.service.database;

import java.util.Locale;

/** Who asks the database; each role sees what it needs and no more (migration V3). */
public enum DatabaseRole {
    /** Records acts and raises duties; cannot read identities, cannot change or delete an act. */
    APP(10),
    /** Keeps and erases identities; cannot read acts. */
    VAULT(3),
    /** Reads case files for reports and keeps what was let out; cannot read identities or write anything else. */
    REPORTING(3),
    /** Reads for the client's extranet; cannot read identities or write. */
    CLIENT(4);

    private final int connections;

    DatabaseRole(int connections) {
        this.connections = connections;
    }

    /** The name in the database. */
    String user() {
        return "ecoute_" + name().toLowerCase(Locale.ROOT);
    }

    int connections() {
        return connections;
    }
}

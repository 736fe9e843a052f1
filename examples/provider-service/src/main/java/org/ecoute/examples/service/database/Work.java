package org.ecoute.examples.service.database;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of one database role. Thread-safe. */
public final class Work {
    /** Not a client but all of them: for the service's own jobs, never for a request. */
    public static final String EVERY_CLIENT = "*";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Work(DataSource pool) {
        this.jdbc = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /**
     * Does something in one transaction that sees the rows of one client only, whatever its statements ask for.
     *
     * @param client the client of the request's token
     * @throws org.springframework.dao.DataAccessException if the database refuses or cannot be reached
     */
    public <T> T of(String client, Function<JdbcClient, T> work) {
        return transaction.execute(status -> {
            jdbc.sql("SELECT set_config('ecoute.client', ?, true)")
                    .param(client)
                    .query(String.class)
                    .single();
            return work.apply(jdbc);
        });
    }
}

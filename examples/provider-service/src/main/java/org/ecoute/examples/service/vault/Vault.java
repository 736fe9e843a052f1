package org.ecoute.examples.service.vault;

import java.util.List;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.springframework.stereotype.Component;

/** Who the beneficiaries are. The values never leave but by {@link #of}: no log, no error, no {@code toString}. */
@Component
public final class Vault {
    private final Work work;

    Vault(Databases databases) {
        this.work = databases.of(DatabaseRole.VAULT);
    }

    /** Keeps who a beneficiary is; what was kept before is replaced. */
    public void keep(String client, String caseFile, Identity identity) {
        work.of(
                client,
                jdbc -> jdbc.sql(
                                "INSERT INTO vault.identity (case_file, beneficiary, client, details)"
                                        + " VALUES (?, ?, ?, ?) ON CONFLICT (case_file, beneficiary) DO UPDATE SET details = EXCLUDED.details")
                        .params(caseFile, identity.beneficiary(), client, identity.details())
                        .update());
    }

    /** Who the beneficiaries of a case file are; nothing of those never told or erased. */
    public List<Identity> of(String client, String caseFile) {
        return work.of(
                client,
                jdbc -> jdbc.sql(
                                "SELECT beneficiary, details FROM vault.identity WHERE case_file = ? ORDER BY beneficiary")
                        .param(caseFile)
                        .query(Identity.class)
                        .list());
    }
}

package org.ecoute.examples.service.web;

import java.time.Instant;
import java.util.List;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.ecoute.examples.service.record.CaseFileRows;
import org.ecoute.examples.service.record.NotFoundException;
import org.ecoute.examples.service.record.Proposals;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.record.Visibility;
import org.ecoute.examples.service.security.Caller;
import org.springframework.stereotype.Component;

/** Case files that exist for a caller, read under the role of the database that his side has. */
@Component
public final class CaseFileReader {
    private final Work provider;
    private final Work client;

    CaseFileReader(Databases databases) {
        this.provider = databases.of(DatabaseRole.APP);
        this.client = databases.of(DatabaseRole.CLIENT);
    }

    /**
     * A case file.
     *
     * @throws NotFoundException if there is none that the caller may know of
     */
    public StoredCaseFile read(Caller caller, String id) {
        String known = CaseFileRows.id(id);
        return side(caller)
                .of(caller.client(), jdbc -> CaseFileRows.find(jdbc, known))
                .filter(stored -> Visibility.permits(caller, stored))
                .orElseThrow(() -> new NotFoundException("case file"));
    }

    /** The latest case files that the caller may know of. */
    public List<StoredCaseFile> latest(Caller caller, int most) {
        return side(caller).of(caller.client(), jdbc -> CaseFileRows.latest(jdbc, most)).stream()
                .filter(stored -> Visibility.permits(caller, stored))
                .toList();
    }

    /** Those of them with a duty that is due until an instant, the most urgent first. */
    public List<StoredCaseFile> owing(Caller caller, Instant until, int most) {
        return side(caller).of(caller.client(), jdbc -> CaseFileRows.owing(jdbc, until, most)).stream()
                .filter(stored -> Visibility.permits(caller, stored))
                .toList();
    }

    List<Proposals.Pending> pending(Caller caller, StoredCaseFile stored) {
        return provider.of(
                caller.client(),
                jdbc -> Proposals.of(jdbc, stored.caseFile().id().value()));
    }

    private Work side(Caller caller) {
        return switch (caller.role()) {
            case PSYCHOLOGIST -> provider;
            case MANAGER, SCHEME_LEAD, PHYSICIAN, AUDITOR -> client;
        };
    }
}

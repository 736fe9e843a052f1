package org.ecoute.examples.service.record;

import java.util.OptionalInt;
import org.ecoute.model.casefile.CaseFile;

/**
 * A case file as it stands in the database.
 *
 * @param caseFile with all its acts
 * @param version how often it was written: its entity tag
 * @param openedBy the opaque subject of whoever opened it
 */
public record StoredCaseFile(CaseFile caseFile, int version, String openedBy) {
    StoredCaseFile refuseUnlessAt(OptionalInt expected) {
        if (expected.isPresent() && expected.getAsInt() != version) {
            throw new StaleVersionException(expected.getAsInt(), version);
        }
        return this;
    }
}

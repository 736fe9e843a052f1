package org.ecoute.examples.bilan;

import java.util.Arrays;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;

/** The conventions that the job reports on, each in a report of its own, drawn up at the end of its own acts. */
enum Conventions {
    IAPR("iapr", "bilan"),
    QUALISOCIAL("qualisocial", "bilan-qualisocial");

    private final String id;
    private final String fileName;

    Conventions(String id, String fileName) {
        this.id = id;
        this.fileName = fileName;
    }

    /** The convention of a case file, whose service is named after it; empty for one without a report. */
    static Optional<Conventions> of(CaseFile caseFile) {
        String service = caseFile.service().value();
        return Arrays.stream(values())
                .filter(one -> service.startsWith(one.id + "-"))
                .findFirst();
    }

    /** The bundled specification of its report. */
    String specId() {
        return id;
    }

    /** Its report's file name, without an extension. */
    String fileName() {
        return fileName;
    }
}

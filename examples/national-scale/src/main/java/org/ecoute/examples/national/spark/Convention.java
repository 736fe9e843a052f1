package org.ecoute.examples.national.spark;

import java.util.Arrays;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.Vocabulary;

/** The conventions that have a report, with the file names that the main job gives them. */
enum Convention {
    IAPR("iapr", "bilan"),
    QUALISOCIAL("qualisocial", "bilan-qualisocial");

    private final String id;
    private final String fileName;

    Convention(String id, String fileName) {
        this.id = id;
        this.fileName = fileName;
    }

    /** The convention of a case file, whose service is named after it; empty for one without a report. */
    static Optional<Convention> of(CaseFile caseFile) {
        String service = caseFile.service().value();
        return Arrays.stream(values())
                .filter(one -> service.startsWith(one.id + "-"))
                .findFirst();
    }

    /** Its report's file name, without an extension. */
    String fileName() {
        return fileName;
    }

    Cube emptyCube() {
        return Cube.empty(spec(), Vocabulary.bundled());
    }

    Cube cube(byte[] bytes) {
        return Cube.fromBytes(spec(), Vocabulary.bundled(), bytes);
    }

    private BilanSpec spec() {
        return BilanSpec.bundled(id);
    }
}

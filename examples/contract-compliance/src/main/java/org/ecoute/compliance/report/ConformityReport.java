package org.ecoute.compliance.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.compliance.Conformity;
import org.ecoute.model.Language;

/** A report of conformity. Immutable and thread-safe; the same conformity gives the same bytes. */
public final class ConformityReport {
    /** The page's name in a folder. */
    public static final String PAGE = "conformite.html";

    /** The XML file's name in a folder. */
    public static final String XML = "TEST-conformite.xml";

    private final Conformity conformity;
    private final Language language;

    private ConformityReport(Conformity conformity, Language language) {
        this.conformity = conformity;
        this.language = language;
    }

    /** The report in a language. */
    public static ConformityReport of(Conformity conformity, Language language) {
        return new ConformityReport(conformity, language);
    }

    /** One page that needs no other file, no script and no network. */
    public String html() {
        return new Page(conformity, new Texts(language)).text();
    }

    /** As JUnit tells of tests: a suite for each clause, a case for each vector or case file. */
    public String junitXml() {
        return new JUnitXml(conformity, language).text();
    }

    /**
     * Writes both into a folder, which is made if it is missing; what was there under these names is replaced.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public void writeInto(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(PAGE), html());
            Files.writeString(folder.resolve(XML), junitXml());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the report cannot be written", e);
        }
    }
}

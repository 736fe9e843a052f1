package org.ecoute.reporting.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.ecoute.reporting.Bilan;

/** Saves a PDF without the moment of writing: it tells the instant of the report, or none. */
final class StablePdf {
    private static final String DATES = "<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>";

    private StablePdf() {}

    static void save(PDDocument document, Bilan bilan, OutputStream out) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(bilan.asOf()
                .map(instant -> GregorianCalendar.from(instant.toZonedDateTime()))
                .orElse(null));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll(DATES, "");
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
        document.setDocumentId((long) bilan.spec().id().hashCode());
        document.save(out);
    }
}

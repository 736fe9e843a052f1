package org.ecoute.reporting.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;

/**
 * Writes a bilan as a tagged PDF (PDF/UA) with its own fonts. Reads nothing but the library's own files. The same bilan
 * gives the same bytes.
 *
 * @param language of everything in it
 */
public record PdfWriter(Language language) implements BilanWriter {
    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Set<FSFontUseCase> EVERYWHERE =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG, FSFontUseCase.FALLBACK_FINAL);

    static {
        // it would tell its life on the standard error of whoever uses this library
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .useExternalResourceAccessControl((uri, type) -> false, null)
                .withProducer("Écoute")
                .withHtmlContent(new PdfPage(bilan, language).text(), null);
        font(builder, "SourceSans3-Regular.ttf", REGULAR);
        font(builder, "SourceSans3-Bold.ttf", BOLD);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            StablePdf.save(document, bilan, out);
        }
    }

    @Override
    public String extension() {
        return "pdf";
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> Resources.stream("fonts/" + file), FAMILY, weight, FontStyle.NORMAL, true, EVERYWHERE);
    }
}

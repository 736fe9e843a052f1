package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTest {
    private static final Map<Language, byte[]> WRITTEN = new EnumMap<>(Language.class);

    @Test
    void should_be_tagged_for_those_who_do_not_see_it() throws IOException {
        try (PDDocument document = document(Language.FRENCH)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualToIgnoringCase("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title(Language.FRENCH));
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure", "Link");
        }
    }

    @Test
    void should_describe_every_chart() throws IOException {
        try (PDDocument document = document(Language.ENGLISH)) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
                    .filteredOn(one -> one.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @Test
    void should_embed_every_font() throws IOException {
        try (PDDocument document = document(Language.FRENCH)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void should_say_on_every_page_what_it_may_be_used_for(Language language) throws IOException {
        String mark = language == Language.FRENCH ? "NON PROTÉGÉ" : "NOT PROTECTED";
        try (PDDocument document = document(language)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).as("page %d", page).contains(mark);
            }
        }
    }

    @Test
    void should_keep_french_typography() throws IOException {
        try (PDDocument document = document(Language.FRENCH)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("100,0\u202f%", "prouve rien\u202f:", "d’en juger")
                    .doesNotContain("#", "\ufffd");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }

    private static PDDocument document(Language language) throws IOException {
        return Loader.loadPDF(WRITTEN.computeIfAbsent(language, PdfTest::write));
    }

    private static byte[] write(Language language) {
        Bilan bilan = Fixtures.publish(
                BilanSpec.bundled("iapr-numero-vert"), DisclosurePolicy.mask(11), RandomCaseFiles.of(5, 400));
        try {
            return FiguresOf.bytes(bilan, BilanWriter.pdf(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Language language) {
        return BilanSpec.bundled("iapr-numero-vert").title().in(language);
    }
}

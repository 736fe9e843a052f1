package org.ecoute.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.LateRecord;
import org.ecoute.compliance.log.LogAudit;
import org.ecoute.compliance.log.Mapping;
import org.ecoute.model.Language;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportTest {
    private static final Conformity CONFORMITY = new LogAudit(
                    SchemeRules.bundled(), Mapping.read(Path.of("samples/mapping.yaml")), LateRecord.USUAL)
            .of(Path.of("samples/journal.csv"), Instant.parse("2020-12-31T22:59:59Z"), Language.FRENCH, one -> {});

    @Test
    void should_show_each_breach_with_clause_reading_and_instants() {
        String page = ConformityReport.of(CONFORMITY, Language.FRENCH).html();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"fr\">", "IAPR-BLEU-09", "Notre lecture", "2020-10-25T13:00+01:00")
                .contains("2020-10-25T13:30+01:00", "Lignes mises de côté", "Actes enregistrés longtemps après")
                .contains(CONFORMITY.rulePack().value());
    }

    @Test
    void should_need_no_network_and_no_script() {
        String page = ConformityReport.of(CONFORMITY, Language.ENGLISH).html();

        assertThat(page).doesNotContain("http:", "https:", "<script", "url(").contains("<html lang=\"en\">");
    }

    @Test
    void should_tell_build_servers_the_same() throws Exception {
        String xml = ConformityReport.of(CONFORMITY, Language.FRENCH).junitXml();

        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("testsuite").getLength())
                .isEqualTo(CONFORMITY.clauses().size());
        int failures = 0;
        for (int i = 0; i < document.getElementsByTagName("testsuite").getLength(); i++) {
            failures += Integer.parseInt(
                    ((Element) document.getElementsByTagName("testsuite").item(i)).getAttribute("failures"));
        }
        assertThat(document.getElementsByTagName("failure").getLength())
                .isEqualTo(failures)
                .isPositive();
    }
}

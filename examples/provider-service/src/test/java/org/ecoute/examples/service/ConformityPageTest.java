package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.ecoute.compliance.LateRecord;
import org.ecoute.compliance.log.LogAudit;
import org.ecoute.compliance.log.Mapping;
import org.ecoute.compliance.report.ConformityReport;
import org.ecoute.model.Language;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The conformance kit's page in a real browser, which is here and not there. */
class ConformityPageTest {
    private static final Path SAMPLES = Path.of("..", "contract-compliance", "samples");

    @Test
    void should_keep_nobody_out_and_print_the_evidence(@TempDir Path folder) throws IOException {
        LogAudit audit =
                new LogAudit(SchemeRules.bundled(), Mapping.read(SAMPLES.resolve("mapping.yaml")), LateRecord.USUAL);
        ConformityReport.of(
                        audit.of(
                                SAMPLES.resolve("journal.csv"),
                                Instant.parse("2020-12-31T22:59:59Z"),
                                Language.FRENCH,
                                read -> {}),
                        Language.FRENCH)
                .writeInto(folder);
        try (Browser browser = Browser.open()) {
            browser.driver().get(folder.resolve("conformite.html").toUri().toString());
            // its tables may be scrolled, the page may not
            browser.lookAtEveryWidth("conformity", "main > section");

            assertThat(act(browser).isDisplayed()).isFalse();
            browser.emulate("print", "light");
            browser.picture("conformity-print");
            assertThat(browser.overflow(".scroll")).isZero();
            assertThat(act(browser).getRect().getHeight()).isPositive();
        }
    }

    /** An act of a breach, which the screen shows when asked to. */
    private static WebElement act(Browser browser) {
        return browser.driver().findElement(By.cssSelector("details tbody td"));
    }
}

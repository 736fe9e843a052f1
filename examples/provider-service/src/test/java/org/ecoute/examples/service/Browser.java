package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** A headless Chromium that looks at pages as people do; its pictures are kept in {@code target/browser}. */
final class Browser implements AutoCloseable {
    private static final Path OUTPUT = Path.of("target", "browser").toAbsolutePath();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser of the system; without one the tests that need it are left out, save on continuous integration. */
    static Browser open() throws IOException {
        Optional<ChromeDriver> installed = InstalledBrowser.start();
        assertThat(installed.isPresent() || !"true".equals(System.getenv("CI")))
                .as("Continuous integration needs chromium and chromedriver on PATH.")
                .isTrue();
        Assumptions.assumeTrue(
                installed.isPresent(), "The pages are not looked at: no chromium with chromedriver on PATH.");
        Files.createDirectories(OUTPUT);
        return new Browser(installed.orElseThrow());
    }

    ChromeDriver driver() {
        return driver;
    }

    /**
     * Looks for what keeps people out, light and dark, at three widths.
     *
     * @param scrolling a selector of parts that must fit, too
     */
    void lookAtEveryWidth(String name, String scrolling) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            emulate("screen", scheme);
            for (int width : new int[] {360, 768, 1280}) {
                driver.manage().window().setSize(new Dimension(width, 1000));
                assertThat(violations()).as(name + " " + width + " " + scheme).isEmpty();
                assertThat(overflow(scrolling)).as(name + " " + width).isZero();
                picture(name + "-" + width + "-" + scheme);
            }
        }
        emulate("screen", "light");
    }

    void emulate(String media, String colorScheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    /** What axe-core finds that keeps people out, one line each. */
    @SuppressWarnings("unchecked") // the script gives a list of strings
    List<String> violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then(
                    found => done(found.violations.map(one =>
                        one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' '))),
                    error => done([String(error)]));
                """));
    }

    /** How many pixels of the page or of such a part stand out. */
    long overflow(String scrolling) {
        return ((Number) Objects.requireNonNull(driver.executeScript("""
                                return Math.max(...[document.documentElement, ...document.querySelectorAll(arguments[0])]
                                    .map(part => part.scrollWidth - part.clientWidth))""", scrolling))).longValue();
    }

    void picture(String name) throws IOException {
        Files.write(OUTPUT.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package org.ecoute.examples.bilan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecoute.examples.bilan.CommandLineRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Screenshots and the printed page are kept in {@code target/browser}. */
class PagesInBrowserTest {
    private static final Path OUTPUT = Path.of("target", "browser").toAbsolutePath();
    private static final Path FRENCH = OUTPUT.resolve("fr/bilan.html");
    private static final Path ENGLISH = OUTPUT.resolve("en/bilan.html");
    private static final Path COMPARISON = OUTPUT.resolve("fr/rapprochement.html");

    private static @Nullable Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<InstalledBrowser> installed = InstalledBrowser.find();
        boolean ci = "true".equals(System.getenv("CI"));
        assertThat(installed.isPresent() || !ci)
                .as("Continuous integration needs chromium and chromedriver on PATH: .ci/run installs them.")
                .isTrue();
        Assumptions.assumeTrue(
                installed.isPresent(),
                "The pages are not looked at: no chromium with chromedriver on PATH. Maybe install both.");
        write("fr", "health");
        // the other kind of page, which says that it is not for publication; nothing to protect, so quick to write
        write("en", "internal");
        browser = Browser.start(installed.orElseThrow());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void write(String language, String policy) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("case-files/reconstructed"))) {
            Stream<Object> options = Stream.of(
                    "--out", OUTPUT.resolve(language), "--lang", language, "--policy", policy, "--format", "html");
            Object[] words = Stream.concat(files.sorted(), options).toArray();
            assertThat(CommandLineRun.of(words).err())
                    .as(Arrays.toString(words))
                    .isEmpty();
        }
    }

    static List<Path> pages() {
        return List.of(FRENCH, ENGLISH, COMPARISON);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void should_keep_nobody_out(Path page) {
        for (String scheme : List.of("light", "dark")) {
            browser().prefer(scheme);
            browser().open(page, 1280);

            assertThat(browser().violations()).as(scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void should_say_nothing_on_the_console_and_ask_the_network_for_nothing(Path page) {
        browser().open(page, 1280);

        assertThat(browser().messages()).isEmpty();
        assertThat(browser().requests()).containsExactly(page.toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({"400, light", "800, light", "1280, light", "1280, dark"})
    void should_fit_its_window(int width, String scheme) throws IOException {
        browser().prefer(scheme);
        browser().open(FRENCH, width);

        assertThat(browser().overflow()).isZero();

        byte[] picture = browser().picture();

        Files.write(OUTPUT.resolve("bilan-" + width + "-" + scheme + ".png"), picture);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 800})
    void should_fit_the_comparison_into_its_window(int width) {
        browser().open(COMPARISON, width);

        assertThat(browser().overflow()).isZero();
    }

    @Test
    void should_let_the_keyboard_skip_to_the_content() {
        browser().open(FRENCH, 1280);

        WebElement skip = browser().tab();

        assertThat(skip.getDomAttribute("href")).isEqualTo("#contenu");
        assertThat(browser().place(skip).getX()).isNotNegative();
    }

    @Test
    void should_print() throws IOException {
        browser().prefer("light");
        browser().open(FRENCH, 1280);

        Path printed =
                Files.write(OUTPUT.resolve("bilan-printed.pdf"), browser().printed());

        try (PDDocument document = Loader.loadPDF(printed.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(5, 60);
            assertThat(new PDFTextStripper().getText(document)).contains("Notes de lecture", "Publiable");
        }
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser, "opened before every test");
    }
}

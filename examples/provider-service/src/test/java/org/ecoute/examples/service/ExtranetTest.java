package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Follows a case as a scheme lead does; screenshots are kept in {@code target/browser}. */
class ExtranetTest {
    private static final Path OUTPUT = Path.of("target", "browser").toAbsolutePath();

    private static @Nullable ChromeDriver browser;
    private static @Nullable RunningService service;

    @BeforeAll
    static void open() throws IOException {
        Optional<ChromeDriver> installed = InstalledBrowser.start();
        assertThat(installed.isPresent() || !"true".equals(System.getenv("CI")))
                .as("Continuous integration needs chromium and chromedriver on PATH.")
                .isTrue();
        Assumptions.assumeTrue(
                installed.isPresent(), "The pages are not looked at: no chromium with chromedriver on PATH.");
        Files.createDirectories(OUTPUT);
        browser = installed.orElseThrow();
        service = RunningService.start(TestDatabase.fresh(), new SetClock("2020-02-20T08:00:00Z"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.close();
        }
    }

    @Test
    void should_let_the_scheme_lead_follow_a_case_from_beginning_to_end() throws Exception {
        Story story = Story.open(service()).sessions(2);
        signIn("scheme-lead");

        browser().findElement(By.linkText(story.id())).click();
        awaitPage("Dossier");
        assertThat(text("main")).contains("Saisine", "Prise de contact", "téléphone", "IAPR-BLEU-08", "en retard de");
        assertThat(acts()).isEqualTo(4);
        picture("one");

        story.allowed(Story.held("2020-02-19T18:00:00+01:00"));
        for (int i = 0; acts() < 5; i++) {
            assertThat(i).as("the page changes by itself").isLessThan(300);
            Thread.sleep(100);
        }
        assertThat(acts()).isEqualTo(5);
        assertThat(text("#status")).isEqualTo("La page vient de changer");
    }

    @Test
    void should_keep_nobody_out() throws IOException {
        Story.open(service()).sessions(1);
        Story closed = Story.open(service()).sessions(5).allowed(Story.closure("2020-02-19T18:00:00+01:00"));
        browser().manage().deleteAllCookies();
        browser().get(service().url() + "/extranet");
        assertThat(violations()).isEmpty();
        picture("sign-in");
        signIn("scheme-lead");
        lookAtEveryWidth("all");
        browser().get(service().url() + "/extranet/" + closed.id());
        lookAtEveryWidth("one");
    }

    @Test
    void should_print_without_what_can_only_be_clicked() throws IOException {
        Story.open(service()).sessions(1);
        signIn("scheme-lead");
        emulate("print", "light");
        try {
            picture("print");
            assertThat(browser().findElement(By.id("pause")).isDisplayed()).isFalse();
            assertThat(browser().findElement(By.cssSelector("header form")).isDisplayed())
                    .isFalse();
            assertThat(text("main")).contains("Dossiers");
        } finally {
            emulate("screen", "light");
        }
    }

    private static void lookAtEveryWidth(String page) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            emulate("screen", scheme);
            for (int width : new int[] {360, 768, 1280}) {
                browser().manage().window().setSize(new Dimension(width, 1000));
                assertThat(violations()).as(page + " " + width + " " + scheme).isEmpty();
                assertThat(overflow()).isZero();
                picture(page + "-" + width + "-" + scheme);
            }
        }
        emulate("screen", "light");
    }

    private static void emulate(String media, String colorScheme) {
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                media,
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    @Test
    void should_be_used_by_the_keyboard_alone() {
        signIn("scheme-lead");

        browser().switchTo().activeElement().sendKeys(Keys.TAB);

        assertThat(browser().switchTo().activeElement().getText()).isEqualTo("Aller au contenu");
        browser().findElement(By.id("pause")).sendKeys(Keys.SPACE);
        assertThat(text("#status")).isEqualTo("Mise à jour suspendue");
    }

    @Test
    void should_show_other_roles_and_other_clients_nothing() {
        Story story = Story.open(service());
        for (String[] other : List.of(
                new String[] {"physician", RunningService.CLIENT},
                new String[] {"auditor", RunningService.CLIENT},
                new String[] {"scheme-lead", RunningService.OTHER_CLIENT})) {
            ApiClient caller = service().as(other[0], other[1]);

            assertThat(caller.get("/extranet").body()).doesNotContain(story.id());
            assertThat(caller.get("/extranet/" + story.id()).status()).isIn(403, 404);
        }
    }

    private static void signIn(String role) {
        browser().manage().deleteAllCookies();
        browser().get(service().url() + "/extranet");
        browser().findElement(By.id("token")).sendKeys(RunningService.token(role, RunningService.CLIENT));
        browser().findElement(By.cssSelector("main button")).click();
        awaitPage("Suivi des dossiers");
    }

    /** A click returns before the page it leads to is there; until then, the heading is the old page's. */
    private static void awaitPage(String heading) {
        new WebDriverWait(browser(), Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .until(ExpectedConditions.textToBe(By.tagName("h1"), heading));
    }

    private static int acts() {
        return browser()
                .findElements(By.cssSelector("section[aria-labelledby=acts] tbody tr"))
                .size();
    }

    /** What axe-core finds that keeps people out, one line each. */
    @SuppressWarnings("unchecked") // the script gives a list of strings
    private static List<String> violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(ExtranetTest.class.getResourceAsStream("/axe.min.js"))) {
            browser().executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) Objects.requireNonNull(browser().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then(
                    found => done(found.violations.map(one =>
                        one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' '))),
                    error => done([String(error)]));
                """));
    }

    /** How many pixels of the page or of a table stand out. */
    private static long overflow() {
        return ((Number) Objects.requireNonNull(browser().executeScript("""
                                return Math.max(...[document.documentElement, ...document.querySelectorAll('.scroll')]
                                    .map(part => part.scrollWidth - part.clientWidth))"""))).longValue();
    }

    private static void picture(String name) throws IOException {
        Files.write(OUTPUT.resolve(name + ".png"), browser().getScreenshotAs(OutputType.BYTES));
    }

    private static String text(String selector) {
        return browser().findElement(By.cssSelector(selector)).getText();
    }

    private static ChromeDriver browser() {
        return Objects.requireNonNull(browser);
    }

    private static RunningService service() {
        return Objects.requireNonNull(service);
    }
}

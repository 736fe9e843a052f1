package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Follows a case as a scheme lead does; screenshots are kept in {@code target/browser}. */
class ExtranetTest {
    private static @Nullable Browser browser;
    private static @Nullable RunningService service;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        service = RunningService.start(TestDatabase.fresh(), new SetClock("2020-02-20T08:00:00Z"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @Test
    void should_let_the_scheme_lead_follow_a_case_from_beginning_to_end() throws Exception {
        Story story = Story.open(service()).sessions(2);
        signIn("scheme-lead");

        driver().findElement(By.linkText(story.id())).click();
        awaitPage("Dossier");
        assertThat(text("main")).contains("Saisine", "Prise de contact", "téléphone", "IAPR-BLEU-08", "en retard de");
        assertThat(acts()).isEqualTo(4);
        browser().picture("one");

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
        driver().manage().deleteAllCookies();
        driver().get(service().url() + "/extranet");
        assertThat(browser().violations()).isEmpty();
        browser().picture("sign-in");
        signIn("scheme-lead");
        browser().lookAtEveryWidth("all", ".scroll");
        driver().get(service().url() + "/extranet/" + closed.id());
        browser().lookAtEveryWidth("one", ".scroll");
    }

    @Test
    void should_print_without_what_can_only_be_clicked() throws IOException {
        Story.open(service()).sessions(1);
        signIn("scheme-lead");
        browser().emulate("print", "light");
        try {
            browser().picture("print");
            assertThat(driver().findElement(By.id("pause")).isDisplayed()).isFalse();
            assertThat(driver().findElement(By.cssSelector("header form")).isDisplayed())
                    .isFalse();
            assertThat(text("main")).contains("Dossiers");
        } finally {
            browser().emulate("screen", "light");
        }
    }

    @Test
    void should_be_used_by_the_keyboard_alone() {
        signIn("scheme-lead");

        driver().switchTo().activeElement().sendKeys(Keys.TAB);

        assertThat(driver().switchTo().activeElement().getText()).isEqualTo("Aller au contenu");
        driver().findElement(By.id("pause")).sendKeys(Keys.SPACE);
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
        driver().manage().deleteAllCookies();
        driver().get(service().url() + "/extranet");
        driver().findElement(By.id("token")).sendKeys(RunningService.token(role, RunningService.CLIENT));
        driver().findElement(By.cssSelector("main button")).click();
        awaitPage("Suivi des dossiers");
    }

    /** A click returns before the page it leads to is there; until then, the heading is the old page's. */
    private static void awaitPage(String heading) {
        new WebDriverWait(driver(), Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .until(ExpectedConditions.textToBe(By.tagName("h1"), heading));
    }

    private static int acts() {
        return driver().findElements(By.cssSelector("section[aria-labelledby=acts] tbody tr"))
                .size();
    }

    private static String text(String selector) {
        return driver().findElement(By.cssSelector(selector)).getText();
    }

    private static ChromeDriver driver() {
        return browser().driver();
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    private static RunningService service() {
        return Objects.requireNonNull(service);
    }
}

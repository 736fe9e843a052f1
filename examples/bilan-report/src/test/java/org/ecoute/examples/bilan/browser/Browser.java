package org.ecoute.examples.bilan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that looks at one page at a time. To be closed, whatever happens. */
final class Browser implements AutoCloseable {
    private static final String AXE = script("/axe.min.js");
    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document).then(
                found => done(found.violations.map(one =>
                    one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' '))),
                error => done([String(error)]));
            """;

    /** It warns of every browser that is newer than itself. Held, as loggers that nobody holds forget their level. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start(InstalledBrowser installed) {
        DEVTOOLS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.program().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        // no sandbox: build machines run as root; the rest keeps the browser from calling home
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1)).pageLoadTimeout(Duration.ofMinutes(1));
        return new Browser(driver);
    }

    /** Opens a page as if for the first time. */
    void open(Path page, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        messages();
        requests();
        driver.get(page.toUri().toString());
    }

    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What axe-core finds that keeps people out, one line each. */
    @SuppressWarnings("unchecked") // the script gives a list of strings
    List<String> violations() {
        driver.executeScript(AXE);
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(RUN_AXE));
    }

    /** What the page said on the console since it was opened. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Every address asked for since the page was opened. */
    List<String> requests() {
        JsonMapper mapper = new JsonMapper();
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> mapper.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(message -> message.path("params").path("request").path("url"))
                .map(JsonNode::asString)
                .toList();
    }

    /** How far the content reaches beyond the window's right edge, in pixels. */
    long overflow() {
        return ((Number) Objects.requireNonNull(driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")))
                .longValue();
    }

    /** The element that has the focus after a press of the tabulator. */
    WebElement tab() {
        driver.switchTo().activeElement().sendKeys("\t");
        return driver.switchTo().activeElement();
    }

    Rectangle place(WebElement element) {
        return element.getRect();
    }

    /** The whole page as a PNG. */
    byte[] picture() {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return OutputType.BYTES.convertFromBase64Png(String.valueOf(answer.get("data")));
    }

    /** The page as the browser prints it. */
    byte[] printed() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String script(String resource) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

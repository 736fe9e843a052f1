package org.ecoute.examples.service;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The headless Chromium of the system; empty unless it and its driver are on the path. */
final class InstalledBrowser {
    private InstalledBrowser() {}

    static Optional<ChromeDriver> start() {
        Optional<Path> program = onPath("chromium").or(() -> onPath("google-chrome"));
        return onPath("chromedriver").flatMap(driver -> program.map(found -> start(found, driver)));
    }

    private static ChromeDriver start(Path program, Path driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        // no sandbox: build machines run as root; the rest keeps the browser from calling home
        options.addArguments(
                "--headless=new",
                "--accept-lang=fr-FR",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.Service;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes the handbook where the build leaves what it makes, and reads what is there. */
class PublicationTest {
    private static final Path FOLDER = Path.of("target", "handbook");

    @BeforeAll
    static void write_the_handbook() {
        Books.BUNDLED.write(FOLDER, EnumSet.allOf(Language.class));
    }

    @Test
    void should_leave_a_page_for_each_service_in_both_languages_and_both_formats() {
        for (Service service : SchemeRules.bundled().catalogue().services()) {
            for (Language language : Language.values()) {
                Path pages = FOLDER.resolve(language.code());
                assertThat(pages.resolve(service.id() + ".html")).isNotEmptyFile();
                assertThat(pages.resolve(service.id() + ".md")).isNotEmptyFile();
            }
        }
    }

    @Test
    void should_leave_pages_that_lead_to_the_others() {
        assertThat(List.of("index.html", "fr/index.html", "fr/index.md", "fr/common.html", "en/index.html"))
                .allSatisfy(file -> assertThat(FOLDER.resolve(file)).isNotEmptyFile());
    }

    @Test
    void should_lead_nowhere_but_to_places_that_are_there() {
        Map<Path, Markup> pages = new TreeMap<>();
        html().forEach(file -> pages.put(file, Markup.of(file)));
        Set<String> lost = new TreeSet<>();
        pages.forEach((file, page) -> page.links().stream()
                .filter(link -> !isThere(file, link, pages))
                .forEach(link -> lost.add(file + " → " + link)));
        assertThat(lost).isEmpty();
    }

    private static boolean isThere(Path file, String link, Map<Path, Markup> pages) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        Markup page = pages.get(target);
        return page == null
                ? Files.isRegularFile(target)
                : parts.length == 1 || page.anchors().contains(parts[1]);
    }

    @Test
    void should_need_no_network_and_no_script() {
        assertThat(html())
                .allSatisfy(file -> assertThat(file)
                        .content()
                        .doesNotContain("http:", "https:", "<script", "<link", "@import", "url("));
    }

    @Test
    void should_name_every_anchor_once_on_its_page() {
        assertThat(html())
                .allSatisfy(file -> assertThat(Markup.of(file).anchors()).doesNotHaveDuplicates());
    }

    @Test
    void should_write_only_the_languages_asked_for(@TempDir Path folder) {
        Path first = Books.BUNDLED.write(folder, EnumSet.of(Language.ENGLISH));

        assertThat(first).exists();
        assertThat(folder.resolve("en/index.html")).content().doesNotContain("../fr/");
        assertThat(folder.resolve("fr")).doesNotExist();
    }

    private static List<Path> html() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Rejection;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Service;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

/** The samples of every service, held against the table that stands beside them. */
class ServiceSamplesTest {
    private static final Path FOLDER = Path.of("samples", "services");
    private static final Instant AS_OF = Instant.parse("2021-12-31T22:59:59Z");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final String NONE = "none";

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_have_a_kept_and_a_breached_case_file_for_every_service() {
        Map<String, String> told = told();

        assertThat(rules.catalogue().services()).extracting(Service::id).allSatisfy(service -> {
            assertThat(read(service + ".jsonl"))
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one.service()).isEqualTo(service))
                    .extracting(one -> told.getOrDefault(one.id().value(), "").equals(NONE))
                    .containsExactly(true, false);
        });
    }

    @Test
    void should_mark_all_of_them_as_made_up() {
        assertThat(all()).allSatisfy(one -> assertThat(one.tags()).contains(Tag.of("synthetic")));
    }

    @Test
    void should_find_exactly_the_breaches_that_the_table_tells() {
        Map<String, String> found = new TreeMap<>();
        all().forEach(one -> found.put(one.id().value(), breaches(rules.assess(one, AS_OF))));

        assertThat(found).isEqualTo(told());
    }

    @Test
    void should_leave_nothing_undetermined_or_open() {
        assertThat(all()).allSatisfy(one -> {
            Assessment assessment = rules.assess(one, AS_OF);
            assertThat(assessment.acts())
                    .extracting(ActRuling::ruling)
                    .noneMatch(ruling -> ruling.verdict() == Verdict.UNDETERMINED);
            assertThat(assessment.duties())
                    .extracting(DutyStatus::state)
                    .allMatch(state -> state == DutyState.MET || state == DutyState.LATE);
        });
    }

    private static String breaches(Assessment assessment) {
        return assessment.breaches().isEmpty()
                ? NONE
                : assessment.breaches().stream().map(ServiceSamplesTest::breach).collect(Collectors.joining(", "));
    }

    private static String breach(Breach breach) {
        return "`" + breach.clause().map(ClauseId::value).orElse("") + "` " + breach.party();
    }

    /** What the table tells, by case file. */
    private static Map<String, String> told() {
        try {
            return ROW.matcher(Files.readString(FOLDER.resolve("README.md")))
                    .results()
                    .collect(Collectors.toMap(
                            row -> row.group(1),
                            (MatchResult row) -> row.group(2).strip(),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CaseFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".jsonl"))
                    .flatMap(name -> read(name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CaseFile> read(String name) {
        List<CaseFile> accepted = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        JsonReader.caseFiles().read(FOLDER.resolve(name), accepted::add, rejected::add);
        assertThat(rejected).isEmpty();
        return accepted;
    }
}

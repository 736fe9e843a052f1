package org.ecoute.compliance.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.compliance.Answer;
import org.ecoute.compliance.Conformance;
import org.ecoute.compliance.Played;
import org.ecoute.compliance.ProviderSystem;
import org.ecoute.compliance.Vectors;
import org.ecoute.compliance.report.ConformityReport;
import org.ecoute.model.Language;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ConformanceSuiteTest {
    private static final ClauseId CAP = ClauseId.of("IAPR-BLEU-12");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_name_containers_by_clause_and_tests_by_what_they_show() {
        List<DynamicNode> nodes =
                suite(history -> Played.notCovered()).clauses().toList();

        assertThat(nodes).hasSize(2);
        assertThat(nodes.get(0).getDisplayName()).startsWith("IAPR-BLEU-12 · ");
        assertThat(((DynamicContainer) nodes.get(0)).getChildren().toList())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.getDisplayName()).startsWith("IAPR-BLEU-12."))
                .anySatisfy(test -> assertThat(test.getDisplayName()).contains("refused"));
        assertThat(nodes.get(1).getDisplayName()).isEqualTo("report");
    }

    @Test
    void should_fail_with_clause_and_evidence_and_abort_what_is_not_covered() {
        ProviderSystem allowsAll = history -> Played.answers(
                history.acts().stream().map(act -> Answer.of(Verdict.ALLOWED)).toList());

        List<Throwable> thrown = run(suite(allowsAll));

        assertThat(thrown)
                .isNotEmpty()
                .anySatisfy(one -> assertThat(one)
                        .isInstanceOf(AssertionFailedError.class)
                        .hasMessageContaining("IAPR-BLEU-12 VERDICT")
                        .hasMessageContaining("SESSION_CAP_REACHED"));
        assertThat(folder.resolve(ConformityReport.PAGE)).exists();
        assertThat(folder.resolve(ConformityReport.XML)).exists();
        assertThat(run(suite(history -> Played.notCovered())))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).isInstanceOf(TestAbortedException.class));
    }

    /** Runs every test and gives what they threw. */
    private static List<Throwable> run(ConformanceSuite suite) {
        return suite.clauses()
                .flatMap(node -> node instanceof DynamicContainer container
                        ? container.getChildren().map(DynamicTest.class::cast)
                        : Stream.of((DynamicTest) node))
                .flatMap(test -> {
                    try {
                        test.getExecutable().execute();
                        return Stream.of();
                    } catch (Throwable thrown) {
                        return Stream.of(thrown);
                    }
                })
                .toList();
    }

    private ConformanceSuite suite(ProviderSystem system) {
        return new ConformanceSuite() {
            @Override
            public ProviderSystem system() {
                return system;
            }

            @Override
            public Conformance conformance() {
                return Conformance.of(
                        SchemeRules.bundled(),
                        Vectors.bundled().only(vector -> vector.clause().equals(CAP)));
            }

            @Override
            public Path report() {
                return folder;
            }

            @Override
            public Language language() {
                return Language.ENGLISH;
            }
        };
    }
}

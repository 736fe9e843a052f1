package org.ecoute.compliance.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.Conformance;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.Outcome;
import org.ecoute.compliance.ProviderSystem;
import org.ecoute.compliance.Vector;
import org.ecoute.compliance.report.ConformityReport;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The conformance suite as JUnit tests: implement it in a test class and hand out the system.
 *
 * <pre>{@code
 * class ContractTest implements ConformanceSuite {
 *     public ProviderSystem system() {
 *         return new OurSystem();
 *     }
 * }
 * }</pre>
 *
 * <p>There is a container for each clause and a test for each vector, named by what it shows. A vector that the system cannot
 * be asked is aborted, not failed. The last test writes the report into {@link #report()}.
 */
public interface ConformanceSuite {
    /** The system in question; asked for once. */
    ProviderSystem system();

    /** What is played, by which rules; all vectors of the bundled rules unless a class says otherwise. */
    default Conformance conformance() {
        return Conformance.bundled();
    }

    /** The folder into which the report is written, as HTML and as JUnit XML. */
    default Path report() {
        return Path.of("target", "conformity");
    }

    /** The language of the names of tests and of the report. */
    default Language language() {
        return Language.FRENCH;
    }

    /** The tests, clause by clause. */
    @TestFactory
    default Stream<DynamicNode> clauses() {
        Conformance conformance = conformance();
        ProviderSystem system = system();
        List<Conformance.Examined> examined = new ArrayList<>();
        Map<ClauseId, List<Vector>> listed = conformance.vectors().all().stream()
                .collect(Collectors.groupingBy(Vector::clause, TreeMap::new, Collectors.toList()));
        Stream<DynamicNode> tests = listed.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        name(entry.getKey()),
                        entry.getValue().stream().map(vector -> test(vector, conformance, system, examined))));
        DynamicNode report = DynamicTest.dynamicTest(
                "report",
                () -> ConformityReport.of(conformance.conformity(examined), language())
                        .writeInto(report()));
        return Stream.concat(tests, Stream.of(report));
    }

    private String name(ClauseId id) {
        Optional<Clause> clause = SchemeRules.bundled().catalogue().clause(id);
        return id + clause.map(known -> " · " + known.text().in(language())).orElse("");
    }

    private DynamicTest test(
            Vector vector, Conformance conformance, ProviderSystem system, List<Conformance.Examined> examined) {
        return DynamicTest.dynamicTest(vector.id() + " · " + vector.sentence().in(language()), () -> {
            Conformance.Examined one = conformance.examine(vector, system);
            examined.add(one);
            CaseResult result = one.result();
            if (result.outcome() == Outcome.NOT_COVERED) {
                throw new TestAbortedException(vector.id() + ": the system cannot be asked");
            }
            if (result.outcome() == Outcome.BREACHED) {
                throw new AssertionFailedError(result.deviations().stream()
                        .map(Deviation::message)
                        .collect(Collectors.joining("\n", vector.id() + "\n", "")));
            }
        });
    }
}

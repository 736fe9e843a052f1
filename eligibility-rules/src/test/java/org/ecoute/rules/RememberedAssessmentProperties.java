package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.ecoute.model.casefile.CaseFile;

/** What is remembered of case files before changes no assessment of the next one. */
class RememberedAssessmentProperties {
    private static final SchemeRules REMEMBERING = SchemeRules.of(RulePack.bundled(), RulesOptions.usual());
    private static final SchemeRules FORGETTING = SchemeRules.of(RulePack.bundled(), RulesOptions.remembering(0));

    @AfterContainer
    static void close() {
        REMEMBERING.close();
        FORGETTING.close();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void remembering_assesses_like_working_out(@ForAll("caseFiles") CaseFile file, @ForAll("days") int days) {
        assertThat(REMEMBERING.assess(file, OPENING.plusDays(days).toInstant()))
                .isEqualTo(FORGETTING.assess(file, OPENING.plusDays(days).toInstant()));
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFileArbitraries.caseFiles();
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 60);
    }
}

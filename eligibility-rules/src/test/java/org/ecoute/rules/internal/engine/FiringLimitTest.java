package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.RulePrinter;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rules that would fire for ever cannot be written; should they ever come through, they are stopped. */
class FiringLimitTest {
    /** Every object makes another one. */
    private static final String FOR_EVER = "package " + RulePrinter.PACKAGE + ";\ndialect \"mvel\"\nglobal "
            + HeldRules.class.getCanonicalName() + " held;\nrule \"0\" when\n    Object()\nthen\n"
            + "    held.rule( 0 ); insert( new Object() );\nend\n";

    @Test
    @Timeout(60)
    void should_come_to_an_end_and_tell_each_rule_once() {
        List<RuleTree> rules = PackReader.read(RulePack.bundled()).rules();
        try (Engine engine = Engine.compiled(rules, FOR_EVER)) {
            List<RuleTree> held =
                    engine.holding(Questions.unremarkable(Vocabulary.types().get(0), "iapr-numero-bleu"));

            assertThat(held).containsExactly(rules.get(0));
        }
    }
}

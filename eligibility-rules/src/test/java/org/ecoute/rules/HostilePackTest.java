package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecoute.rules.internal.language.RuleText.withBefore;
import static org.ecoute.rules.internal.language.RuleText.withConsequence;
import static org.ecoute.rules.internal.language.RuleText.withConstraint;

import java.nio.file.Path;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule files are Java in disguise: nothing of a hostile one may reach the compiler, let alone run. */
class HostilePackTest {
    private static final String TRACE = "ecoute.hostile";
    private static final String ATTACK = "System.setProperty( \"" + TRACE + "\", \"here\" )";

    @TempDir
    private Path folder;

    @AfterEach
    void should_have_run_nothing() {
        String trace = System.clearProperty(TRACE);

        assertThat(trace).as("trace of the attack").isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ATTACK + " == null",
                "Runtime.getRuntime().availableProcessors() > 0",
                "sessionsHeld == Runtime.getRuntime().availableProcessors()",
                "kind.getClass().forName( \"java.lang.Runtime\" ) != null",
                "kind.class.forName( \"java.lang.Runtime\" ) != null",
                "eval( " + ATTACK + " == null )",
                "( " + ATTACK + " == null ) == true",
                "sessionsHeld >= 0 && " + ATTACK + " == null",
                "sessionsHeld >= new Integer( 5 )",
                "sessionsHeld >= ( (Integer) 5 )",
                "sessionsHeld in ( 1, Integer.parseInt( \"2\" ) )",
                "this.sessionsHeld >= 0",
                "this != null",
                "#{" + ATTACK + "} == null",
                "@{" + ATTACK + "} == null",
                "modality str[startsWith] \"T\"",
                "service soundslike \"x\"",
                "service memberOf \"x\"",
                "sessionsHeld >= 0; " + ATTACK,
                "sessionsHeld >= 0 ) then " + ATTACK + "; end //",
                "sessionsHeld == ( x = 5 )",
                "sessionsHeld++ > 0",
                "sessionsHeld > 0 ? true : false",
                "service == `x`",
                "foreach( x : kind ) { true }",
                "def f() { 1 } f() == 1"
            })
    void should_refuse_every_constraint_beyond_the_grammar(String constraint) {
        assertRefused(withConstraint(constraint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ATTACK + ";",
                "findings.refuse( \"X\" ); " + ATTACK + ";",
                "findings.refuse( " + ATTACK + " );",
                "findings.getClass();",
                "findings.refuse( \"X\" ).getClass();",
                "duties.owe( CONTACT, PROVIDER, BENEFICIARY, 24 + 1, HOURS, REFERRAL );",
                "drools.halt();",
                "kcontext.getKieRuntime().halt();",
                "insert( new Object() );",
                "{ " + ATTACK + "; }",
                "new Object() { { " + ATTACK + "; } };"
            })
    void should_refuse_every_consequence_beyond_the_grammar(String consequence) {
        assertRefused(withConsequence(consequence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.lang.Runtime",
                "import static java.lang.System.setProperty",
                "global java.lang.Runtime runtime",
                "function void f() { " + ATTACK + "; }",
                "declare Attack @role( event ) end",
                "declare trait Attack end",
                "declare enum Attack ONE; end",
                "declare window w RuleQuestion() over window:length( 1 ) from entry-point e end",
                "dialect \"java\"",
                "unit attack.Unit"
            })
    void should_refuse_everything_but_rules(String before) {
        assertRefused(withBefore(before));
    }

    /** Only the name of a service is a text in a condition: whatever it holds stays a text. */
    @Test
    void should_take_a_text_for_a_text() {
        String text = "x\\\" ) then " + ATTACK.replace("\"", "\\\"") + "; end //";
        PackFolder pack = PackFolder.in(folder)
                .replace(
                        PackFolder.SESSIONS,
                        "kind == MANAGER_ADVICE )",
                        "kind == MANAGER_ADVICE, service != \"" + text + "\" )");

        try (SchemeRules rules = SchemeRules.of(pack.pack())) {
            assertThat(rules.judge(Cases.bleu(Cases.byManager()), Cases.support(5))
                            .verdict())
                    .isEqualTo(Verdict.ALLOWED);
        }
    }

    private void assertRefused(String text) {
        PackFolder pack = PackFolder.withoutRules(folder).write("iapr/numero-bleu/hostile.drl", text);

        assertThatThrownBy(() -> SchemeRules.of(pack.pack()))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("iapr/numero-bleu/hostile.drl:");
    }
}

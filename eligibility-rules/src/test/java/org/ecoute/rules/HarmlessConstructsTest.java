package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.rules.internal.language.RuleReader;
import org.ecoute.rules.internal.language.RuleText;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.Expression;
import org.ecoute.rules.internal.syntax.RuleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is harmless is accepted: all that the bundled packs write, and what the vocabulary's documentation promises. */
class HarmlessConstructsTest {
    @Test
    void should_accept_every_file_of_the_bundled_pack() {
        List<Problem> problems = new ArrayList<>();
        long written = 0;
        long read = 0;
        for (var file : RulePack.bundled().files().entrySet()) {
            if (file.getKey().endsWith(".drl")) {
                written += file.getValue()
                        .lines()
                        .filter(line -> line.startsWith("rule \""))
                        .count();
                read += RuleReader.read(file.getKey(), file.getValue(), problems)
                        .size();
            }
        }

        assertThat(problems).isEmpty();
        assertThat(read).isEqualTo(written).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessionsHeld >= 5 + grantedByDerogation",
                "sessionsHeld - grantedByDerogation >= 5",
                "5 <= sessionsHeld",
                "sessionsHeld < grantedByDerogation",
                "( sessionsHeld >= 5 )",
                "sessionsHeld >= ( 5 + ( grantedByDerogation ) )",
                "modality in ( TELEPHONE, VIDEO )",
                "modality not in ( TELEPHONE, VIDEO )",
                "sessionsHeld in ( 1, 2, 3 )",
                "duringWorkingTime == true",
                "true == duringWorkingTime",
                "! ( duringWorkingTime == true )",
                "modality == TELEPHONE || duringWorkingTime == false && sessionsHeld == 0",
                "( modality == TELEPHONE || modality == VIDEO ) && sessionsHeld != 3",
                "service != \"a \\\" quote and a \\\\ backslash, é’\u202f!\"",
                "modality==TELEPHONE /* a comment */ , // another\n sessionsHeld>4"
            })
    void should_accept_every_condition_that_the_grammar_promises(String constraint) {
        assertThat(read(RuleText.withConstraint(constraint))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings.allow( \"X\" );",
                "findings.needsApproval( \"X\", SCHEME_LEAD, EMPLOYER );",
                "duties.owe( CONTACT, PROVIDER, BENEFICIARY, 24, HOURS, REFERRAL );",
                "duties.owe( CONTACT, PROVIDER, SCHEME_LEAD, 0, MINUTES, REFERRAL );",
                "duty.is( SUSPENDED );"
            })
    void should_accept_every_consequence(String consequence) {
        assertThat(read(RuleText.withConsequence(consequence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package org.example.rules;",
                "package rules",
                "// a comment",
                "/* a comment\n over lines with rule \"x\" when then end in it */",
                "\uFEFF"
            })
    void should_accept_what_may_stand_before_rules(String before) {
        assertThat(read(before + "\r\n" + RuleText.withCondition(RuleText.PATTERN)))
                .hasSize(1);
    }

    @Test
    void should_keep_the_comment_and_the_text_of_a_rule() {
        String rule = RuleText.withCondition(RuleText.PATTERN);

        List<RuleTree> read = read("/* Not this. */\n" + rule + "\n/* What it\n   is for. */\n" + rule);

        assertThat(read).extracting(RuleTree::comment).containsExactly("Not this.", "What it is for.");
        assertThat(read).extracting(RuleTree::text).containsOnly(rule.strip());
        assertThat(read).extracting(RuleTree::line).containsExactly(2, 12);
    }

    @Test
    void should_read_a_constraint_by_itself_and_nothing_after_it() {
        assertThat(RuleParser.constraint("kind == SUPPORT && sessionsHeld >= 5"))
                .isInstanceOf(Expression.Chain.class);
        assertThatThrownBy(() -> RuleParser.constraint("kind == SUPPORT ) then"))
                .isInstanceOf(Unfit.class);
    }

    private static List<RuleTree> read(String text) {
        List<Problem> problems = new ArrayList<>();
        List<RuleTree> rules = RuleReader.read("r.drl", text, problems);
        assertThat(problems).as(text).isEmpty();
        return rules;
    }
}

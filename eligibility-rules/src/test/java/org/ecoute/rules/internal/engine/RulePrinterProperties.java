package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.Conditions;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RulePrinter;
import org.ecoute.rules.internal.language.RuleReader;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.question.AnyQuestion;

/** What is compiled is printed from checked trees: the print must say what the tree says, no more and no less. */
class RulePrinterProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void printing_a_rule_and_reading_it_again_gives_the_same_tree(@ForAll("rules") RuleTree rule) {
        assertThat(readAgain(rule).condition()).isEqualTo(rule.condition());
    }

    @Example
    void the_bundled_rules_survive_printing_and_reading() {
        assertThat(bundled()).isNotEmpty().allSatisfy(rule -> {
            assertThat(readAgain(rule).condition().toString())
                    .isEqualTo(rule.condition().toString());
            assertThat(readAgain(rule).type()).isEqualTo(rule.type());
        });
    }

    /** Compiling is slow, so each try compiles a good many rules and asks a good many questions. */
    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void what_is_compiled_means_what_the_tree_says(@ForAll("manyRules") List<RuleTree> rules) {
        List<RuleTree> named = numbered(rules);
        try (Engine engine = Engine.compile(named)) {
            for (AnyQuestion question : questions(named.get(0).type().orElseThrow())) {
                QuestionType type = Vocabulary.of(question);
                Interpreter meaning = new Interpreter(attribute -> type.value(question, attribute));

                assertThat(engine.holding(question).stream().map(RuleTree::name))
                        .as("%s", question)
                        .containsExactlyElementsOf(named.stream()
                                .filter(rule -> meaning.holds(rule.condition()))
                                .map(RuleTree::name)
                                .toList());
            }
        }
    }

    @Provide
    Arbitrary<RuleTree> rules() {
        return Arbitraries.of(Vocabulary.types()).flatMap(Conditions::rules);
    }

    @Provide
    Arbitrary<List<RuleTree>> manyRules() {
        return Arbitraries.of(Vocabulary.types())
                .flatMap(type -> Conditions.rules(type).list().ofSize(60));
    }

    private static List<RuleTree> bundled() {
        return PackReader.read(RulePack.bundled()).rules();
    }

    /** The printed text differs from a rule file in three ways: names of types in full, no clause, and a receiver. */
    private static RuleTree readAgain(RuleTree rule) {
        String printed = RulePrinter.print(List.of(rule), HeldRules.class);
        String file = printed.substring(printed.indexOf("rule \""))
                .replaceAll("org\\.ecoute\\.[a-z.]+\\.(?:[A-Z]\\w+\\.(?=[A-Z_]+\\b))?", "")
                .replace("when", "@Clause( \"IAPR-BLEU-12\" ) when")
                .replace("held.rule( 0 );", "findings.refuse( \"X\" );");
        List<Problem> problems = new ArrayList<>();
        List<RuleTree> read = RuleReader.read("r.drl", file, problems);
        assertThat(problems).as(file).isEmpty();
        return read.get(0);
    }

    private static List<RuleTree> numbered(List<RuleTree> rules) {
        List<RuleTree> named = new ArrayList<>();
        for (RuleTree one : rules) {
            named.add(new RuleTree(
                    "R" + named.size(),
                    one.file(),
                    one.line(),
                    one.clause(),
                    one.version(),
                    one.unspecified(),
                    one.breachParty(),
                    one.type(),
                    one.condition(),
                    one.consequence(),
                    one.comment(),
                    one.text()));
        }
        return named;
    }

    private static List<AnyQuestion> questions(QuestionType type) {
        return Questions.any(type).list().ofSize(150).sample();
    }
}

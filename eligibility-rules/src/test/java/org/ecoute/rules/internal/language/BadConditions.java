package org.ecoute.rules.internal.language;

import static org.ecoute.rules.internal.language.RuleText.withCondition;
import static org.ecoute.rules.internal.language.RuleText.withConstraint;

import java.util.List;

/** Conditions that the grammar does not know. */
final class BadConditions {
    private BadConditions() {}

    static List<BadRuleFile> constraints() {
        return List.of(
                new BadRuleFile(
                        "an unknown attribute",
                        withConstraint("sessionHeld >= 5"),
                        4,
                        "`sessionHeld`",
                        "Maybe `sessionsHeld`."),
                new BadRuleFile(
                        "an unknown constant",
                        withConstraint("modality == TELEFONE"),
                        4,
                        "`TELEFONE`",
                        "Maybe `TELEPHONE`."),
                new BadRuleFile(
                        "a constant of another type",
                        withConstraint("modality == MANAGER"),
                        4,
                        "`MANAGER`",
                        "Use one of"),
                new BadRuleFile(
                        "a text for a number",
                        withConstraint("sessionsHeld == \"5\""),
                        4,
                        "`\"5\"`",
                        "It takes a whole number"),
                new BadRuleFile("a number for a choice", withConstraint("modality == 1"), 4, "`1`", "It takes one of"),
                new BadRuleFile(
                        "a number for a truth value",
                        withConstraint("duringWorkingTime == 1"),
                        4,
                        "`1`",
                        "It takes one of"),
                new BadRuleFile("a broken number", withConstraint("sessionsHeld >= 4.5"), 4, "`4.5`", "a whole number"),
                new BadRuleFile("a number never counted to", withConstraint("sessionsHeld >= 31"), 4, "`31`", "30"),
                new BadRuleFile("a negative count", withConstraint("sessionsHeld >= -1"), 4, "`-1`", "0"),
                new BadRuleFile(
                        "an order on a choice",
                        withConstraint("modality > TELEPHONE"),
                        4,
                        "which is larger",
                        "Only numbers have an order"),
                new BadRuleFile(
                        "two kinds compared",
                        withConstraint("place == modality"),
                        4,
                        "compares a value of Place with a value of Modality",
                        "Compare like with like."),
                new BadRuleFile(
                        "two constants compared", withConstraint("1 == 1"), 4, "Two constants", "Name an attribute"),
                new BadRuleFile("a sum of words", withConstraint("kind + 1 == 2"), 4, "no number", "whole numbers"),
                new BadRuleFile(
                        "a product",
                        withConstraint("sessionsHeld >= 5 * grantedByDerogation"),
                        4,
                        "`*`",
                        "Only + and -"),
                new BadRuleFile(
                        "a bare attribute",
                        withConstraint("duringWorkingTime"),
                        4,
                        "`duringWorkingTime`",
                        "Maybe `duringWorkingTime == true`."),
                new BadRuleFile("an assignment", withConstraint("sessionsHeld = 5"), 4, "`=` is not", "Maybe `==`."),
                new BadRuleFile("matches", withConstraint("service matches \".*\""), 4, "`matches`", "Write one of"),
                new BadRuleFile("a call", withConstraint("kind.name() == \"SUPPORT\""), 4, "`kind.name`", "bare name"),
                new BadRuleFile(
                        "a chain of attributes",
                        withConstraint("kind.declaringClass == 1"),
                        4,
                        "`kind.declaringClass`",
                        "bare name"),
                new BadRuleFile(
                        "eval within",
                        withConstraint("eval( true )"),
                        4,
                        "`eval` is a call",
                        "write an attribute, a comparison and a value."),
                new BadRuleFile("a binding", withConstraint("$held : sessionsHeld"), 4, "Variables", "without a name"));
    }

    static List<BadRuleFile> patterns() {
        String question = RuleText.PATTERN;
        return List.of(
                new BadRuleFile(
                        "an unknown kind of question",
                        withCondition("SesionQuestion( kind == SUPPORT )"),
                        4,
                        "`SesionQuestion`",
                        "Maybe `SessionQuestion`."),
                new BadRuleFile(
                        "a class of Java", withCondition("java.lang.Runtime( )"), 4, "`java.lang`", "SessionQuestion"),
                new BadRuleFile("no condition", withCondition(""), 5, "no condition", "Write a question"),
                new BadRuleFile(
                        "two patterns",
                        withCondition(question + "\n    " + question),
                        5,
                        "`SessionQuestion`",
                        "A rule is about one question"),
                new BadRuleFile("eval", withCondition("eval( true )"), 4, "`eval`", "without eval"),
                new BadRuleFile(
                        "from",
                        withCondition(question + " from java.util.List.of()"),
                        4,
                        "`from`",
                        "from the question alone"),
                new BadRuleFile("not", withCondition("not " + question), 4, "`not`", "without eval, not"),
                new BadRuleFile(
                        "or",
                        withCondition("( " + question + " or " + question + " )"),
                        4,
                        "`(`",
                        "A rule is about one question"),
                new BadRuleFile("a variable", withCondition("$q : " + question), 4, "Variables", "without a name"),
                new BadRuleFile(
                        "accumulate",
                        withCondition("accumulate( " + question + "; $n : count( 1 ) )"),
                        4,
                        "`accumulate`",
                        "accumulate"));
    }
}

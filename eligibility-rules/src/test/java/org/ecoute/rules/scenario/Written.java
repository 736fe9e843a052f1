package org.ecoute.rules.scenario;

import java.util.List;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SchemeRules;

/** Scenario files that tests write. */
final class Written {
    static final SchemeRules RULES = SchemeRules.bundled();

    private Written() {}

    /** The scenarios of a text. */
    static List<Scenario> scenarios(String text) {
        return Scenario.read("s.yaml", text, RULES.catalogue());
    }

    /** The one scenario that gives, proposes and expects this; three lines, the last of which begins on line 7. */
    static Scenario scenario(String given, String when, String then) {
        return scenarios(text(given, when, then)).get(0);
    }

    static String text(String given, String when, String then) {
        return """
                given: { service: iapr-numero-bleu }
                scenarios:
                  - name: One
                    given:
                      %s
                    when: %s
                    then: %s
                """.formatted(given, when, then);
    }

    /** What is wrong with a text, a line each. */
    static String problems(String text) {
        try {
            return "nothing is wrong with " + scenarios(text).size() + " scenarios";
        } catch (RulePackException unusable) {
            return String.valueOf(unusable.getMessage());
        }
    }
}

package org.ecoute.rules.internal.language;

import java.util.Collection;
import java.util.Map;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Refuses everything that a rule file may hold beside rules: none of it has a place in the closed grammar. */
final class FileCheck {
    /** Receives what is wrong. */
    interface Problems {
        void add(int line, String found, String cure);
    }

    private static final String CURE = "A rule file holds rules only; the names of the vocabulary need no import.";

    private FileCheck() {}

    static void check(PackageDescr content, Problems problems) {
        Map<String, Collection<?>> parts = Map.of(
                "import", content.getImports(),
                "import of a function", content.getFunctionImports(),
                "accumulate import", content.getAccumulateImports(),
                "global", content.getGlobals(),
                "function", content.getFunctions(),
                "declared type", content.getTypeDeclarations(),
                "declared enum", content.getEnumDeclarations(),
                "entry point", content.getEntryPointDeclarations(),
                "window", content.getWindowDeclarations(),
                "attribute of the file", content.getAttributes());
        parts.forEach((what, found) -> {
            if (!found.isEmpty()) {
                problems.add(1, "Found " + found.size() + " × " + what + ".", CURE);
            }
        });
        content.getRules().forEach(rule -> checkRule(rule, problems));
    }

    private static void checkRule(RuleDescr rule, Problems problems) {
        if (rule.isQuery()) {
            problems.add(rule.getLine(), "`" + rule.getName() + "` is a query.", CURE);
        }
        if (!rule.getAttributes().isEmpty()) {
            problems.add(
                    rule.getLine(),
                    "`" + rule.getName() + "` has the attributes "
                            + rule.getAttributes().keySet() + ".",
                    "Rules have no order and no attributes such as salience.");
        }
        if (rule.getParentName() != null) {
            problems.add(rule.getLine(), "`" + rule.getName() + "` extends another rule.", "Write each rule in full.");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            problems.add(rule.getLine(), "`" + rule.getName() + "` has several consequences.", "Write one after then.");
        }
    }
}

package org.ecoute.rules.internal.language;

import java.util.Collection;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
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
        refuse("import", content.getImports(), problems);
        refuse("import of a function", content.getFunctionImports(), problems);
        refuse("accumulate import", content.getAccumulateImports(), problems);
        refuse("global", content.getGlobals(), problems);
        refuse("function", content.getFunctions(), problems);
        refuse("declared type", content.getTypeDeclarations(), problems);
        refuse("declared enum", content.getEnumDeclarations(), problems);
        refuse("entry point", content.getEntryPointDeclarations(), problems);
        refuse("window", content.getWindowDeclarations(), problems);
        refuse("attribute of the file", content.getAttributes(), problems);
        refuse("unit", Optional.ofNullable(content.getUnit()).stream().toList(), problems);
        content.getRules().forEach(rule -> checkRule(rule, problems));
    }

    private static void refuse(String what, Collection<? extends BaseDescr> found, Problems problems) {
        found.stream()
                .mapToInt(BaseDescr::getLine)
                .min()
                .ifPresent(line -> problems.add(Math.max(line, 1), "Found " + found.size() + " × " + what + ".", CURE));
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

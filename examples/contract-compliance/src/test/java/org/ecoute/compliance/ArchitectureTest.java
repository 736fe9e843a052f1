package org.ecoute.compliance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.ecoute.compliance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String KIT = "org.ecoute.compliance";

    /** What an answer may not ask of the machine it runs on. */
    private static final Set<String> AMBIENT =
            Set.of("now", "systemDefault", "systemDefaultZone", "systemUTC", "currentTimeMillis", "nanoTime");

    @ArchTest
    static final ArchRule the_kit_needs_the_model_the_rules_and_little_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    KIT + "..",
                    "org.ecoute.model",
                    "org.ecoute.model.casefile",
                    "org.ecoute.model.code",
                    "org.ecoute.model.json",
                    "org.ecoute.model.person",
                    "org.ecoute.model.ruling",
                    "org.ecoute.model.scheme",
                    "org.ecoute.rules",
                    "org.ecoute.rules.scenario",
                    "java..",
                    "javax.xml..",
                    "tools.jackson..",
                    "org.jspecify.annotations",
                    "org.apache.commons.csv",
                    "org.dhatim.fastexcel.reader",
                    "org.snakeyaml.engine.v2..",
                    "org.junit.jupiter.api",
                    "org.opentest4j",
                    "org.assertj.core..",
                    "picocli..")
            .because("a provider takes all of it into his tests: no reports, no framework, no internals of ours");

    @ArchTest
    static final ArchRule what_is_compared_has_not_heard_of_test_frameworks = noClasses()
            .that()
            .resideOutsideOfPackages(KIT + ".junit", KIT + ".assertions")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j", "org.assertj..")
            .because("the command runs without them, and a provider may have others");

    @ArchTest
    static final ArchRule logs_are_read_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(KIT + ".log")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.csv", "org.dhatim..", "org.snakeyaml..")
            .because("what a row is called is nobody else’s business");

    @ArchTest
    static final ArchRule nothing_is_below_the_command = noClasses()
            .that()
            .resideOutsideOfPackage(KIT + ".command")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KIT + ".command", "picocli..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("arguments and the console are one way in of three");

    @ArchTest
    static final ArchRule trees_know_no_rules = noClasses()
            .that()
            .resideInAPackage(KIT + ".internal.tree")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ecoute.rules..", "org.ecoute.model.ruling..")
            .because("an attribute is changed without knowing what follows");

    @ArchTest
    static final ArchRule vectors_are_made_and_answers_compared_apart = slices().matching(KIT + ".internal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what made a vector must not decide whether an answer to it is right");

    @ArchTest
    static final ArchRule time_and_zone_are_told = noClasses()
            .should()
            .accessTargetWhere(describe("ambient state", ArchitectureTest::isAmbient))
            .because("the same log is audited to the same report on every machine and day");

    private static boolean isAmbient(JavaAccess<?> access) {
        return AMBIENT.contains(access.getName())
                && (access.getTargetOwner().getPackageName().startsWith("java.time")
                        || access.getTargetOwner().isEquivalentTo(System.class));
    }
}

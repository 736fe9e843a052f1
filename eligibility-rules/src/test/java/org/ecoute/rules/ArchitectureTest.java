package org.ecoute.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.ecoute", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String RULES = "org.ecoute.rules..";
    private static final String INTERNAL = "org.ecoute.rules.internal..";
    private static final String ENGINE = "org.ecoute.rules.internal.engine..";

    /** What an answer may not ask of the machine it runs on. */
    private static final Set<String> AMBIENT = Set.of(
            "now",
            "systemDefault",
            "systemDefaultZone",
            "systemUTC",
            "system",
            "currentTimeMillis",
            "nanoTime",
            "getDefault");

    @ArchTest
    static final ArchRule drools_stays_behind_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..", "org.mvel2..", "com.github.javaparser..")
            .because("the engine can be replaced as long as nobody else has heard of it");

    @ArchTest
    static final ArchRule the_engine_compiles_and_does_not_parse = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.mvel..", "com.github.javaparser..")
            .because("what is compiled is printed from checked trees, never read from a file");

    @ArchTest
    static final ArchRule internal_is_for_this_module_alone = noClasses()
            .that()
            .resideOutsideOfPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL)
            .because("what others use can no longer be changed");

    @ArchTest
    static final ArchRule the_vocabulary_knows_the_model_alone = classes()
            .that()
            .resideInAPackage("org.ecoute.rules.question..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "org.ecoute.model..", "org.ecoute.rules.question..")
            .because("rule authors read it without reading anything else");

    @ArchTest
    static final ArchRule rules_do_not_know_of_reports = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ecoute.reporting..")
            .because("rules and reports are used without each other and share the model only");

    @ArchTest
    static final ArchRule rules_do_not_know_how_case_files_travel = noClasses()
            .that()
            .resideInAPackage(RULES)
            .and()
            .resideOutsideOfPackage("org.ecoute.rules.internal.scenario..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ecoute.model.json..")
            .because("a ruling does not depend on the form in which a case file came");

    @ArchTest
    static final ArchRule rules_need_no_json_parser = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("the parser is optional: scenarios are read from YAML by the tables of the model alone");

    @ArchTest
    static final ArchRule the_parts_inside_form_no_circles = slices().matching("org.ecoute.rules.internal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("language, engine, pack and replay are understood one after the other");

    @ArchTest
    static final ArchRule nothing_asks_the_machine_for_time_or_place = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .accessTargetWhere(describe("it tells the time or the place of the machine", ArchitectureTest::ambient))
            .because("time is an argument: a ruling must be the same tomorrow and elsewhere");

    @ArchTest
    static final ArchRule nothing_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a library's answers are return values and exceptions; the streams belong to the program");

    @ArchTest
    static final ArchRule nothing_logs_past_slf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
            "the user chooses one binding for the library and its engine");

    @ArchTest
    static final ArchRule the_api_cannot_be_inherited_from_by_accident = classes()
            .that()
            .resideInAnyPackage("org.ecoute.rules", "org.ecoute.rules.question", "org.ecoute.rules.scenario")
            .and()
            .arePublic()
            .should()
            .beInterfaces()
            .orShould()
            .beEnums()
            .orShould()
            .beRecords()
            .orShould()
            .haveModifier(JavaModifier.FINAL)
            .because("what can be extended can never be changed");

    /** Accesses rather than calls: {@code Instant::now} asks too. */
    private static boolean ambient(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.matches("java\\.time\\..*|java\\.lang\\.System|java\\.util\\.(TimeZone|Locale|Calendar)")
                && AMBIENT.contains(access.getName());
    }
}

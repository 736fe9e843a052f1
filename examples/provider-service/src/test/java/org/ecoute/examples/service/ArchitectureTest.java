package org.ecoute.examples.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

@AnalyzeClasses(packages = "org.ecoute.examples.service", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.ecoute.examples.service.";

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_circles = slices().matching(ROOT + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("each must be understood without those above it");

    @ArchTest
    static final ArchRule only_views_and_the_web_reach_the_vault = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "vault..", ROOT + "views..", ROOT + "web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "vault..")
            .because("nothing that records, counts or judges may know who somebody is");

    @ArchTest
    static final ArchRule nothing_but_the_web_knows_http = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "record..", ROOT + "duties..", ROOT + "vault..", ROOT + "views..", ROOT + "reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
            .because("what is recorded does not depend on how it was asked for");

    @ArchTest
    static final ArchRule contract_time_comes_from_the_one_clock = noClasses()
            .that()
            .doNotHaveSimpleName("TokenCommand")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a demonstration runs in the convention's years, and tests set the clock");

    @ArchTest
    static final ArchRule the_rule_engine_stays_out_of_sight = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.drools..", "org.kie..", "org.ecoute..internal..")
            .because("the library is used by its interface");
}

package org.ecoute.examples.bilan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.ecoute.examples.bilan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule example_case_files_should_be_made_without_the_rules = noClasses()
            .that()
            .resideInAnyPackage("..reconstruction..", "..synthetic..", "..figures..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ecoute.rules..")
            .because("a case file that the rules had a hand in would show nothing about them");

    @ArchTest
    static final ArchRule the_example_should_use_no_internals = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ecoute..internal..")
            .because("an example shows what users of the modules can do");

    @ArchTest
    static final ArchRule only_the_command_should_write_to_the_console = noClasses()
            .that()
            .doNotHaveSimpleName("BilanReport")
            .and()
            .doNotHaveSimpleName("ProtectionBenchmark")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is said, and whether it is said, is decided in one place");
}

package org.ecoute.examples.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.ecoute.examples.workbench", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_command_uses_the_public_api_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ecoute..internal..", "org.drools..", "org.kie..", "tools.jackson..")
            .because("the command shows what anybody can do with the modules, and their insides may change");

    @ArchTest
    static final ArchRule words_know_nothing_of_commands = noClasses()
            .that()
            .resideInAnyPackage("..text..", "..handbook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ecoute.examples.workbench")
            .because("layout is chosen by commands, not the other way round");
}

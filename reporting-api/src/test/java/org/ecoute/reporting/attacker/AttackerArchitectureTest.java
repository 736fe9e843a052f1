package org.ecoute.reporting.attacker;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.ecoute.reporting.attacker")
class AttackerArchitectureTest {
    @ArchTest
    static final ArchRule the_attacker_is_on_its_own = classes()
            .that()
            .haveSimpleNameNotEndingWith("Test")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("org.ecoute.reporting.attacker")
                    .or(resideInAnyPackage("java..", "org.ojalgo..", "org.jspecify..")))
            .because("an attacker that shares code with the protection would share its mistakes");
}

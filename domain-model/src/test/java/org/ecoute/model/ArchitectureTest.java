package org.ecoute.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

@AnalyzeClasses(packages = "org.ecoute.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JSON = "org.ecoute.model.json..";
    private static final String JACKSON = "tools.jackson..";

    /** What a value may not ask of the machine it runs on. */
    private static final Set<String> AMBIENT = Set.of(
            "now",
            "systemDefault",
            "systemDefaultZone",
            "systemUTC",
            "system",
            "currentTimeMillis",
            "nanoTime",
            "getDefault");

    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    @ArchTest
    static final ArchRule the_model_needs_the_jdk_alone = classes()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.annotation.processing..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..",
                    "org.ecoute.model..")
            .because("everything else depends on the model, so whatever it needs everybody needs");

    @ArchTest
    static final ArchRule jackson_stays_in_the_json_package = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because("Jackson is optional: who does not read JSON does without it");

    @ArchTest
    static final ArchRule packages_form_no_circles = slices().assignedFrom(PACKAGES)
            .should()
            .beFreeOfCycles()
            .because("a package that can be understood only with another is not a package");

    @ArchTest
    static final ArchRule nothing_asks_the_machine_for_time_or_place = noClasses()
            .should()
            .accessTargetWhere(describe("it tells the time or the place of the machine", ArchitectureTest::ambient))
            .because("time is an argument: a ruling must be the same tomorrow and elsewhere");

    @ArchTest
    static final ArchRule public_types_cannot_be_inherited_from_by_accident = classes()
            .that()
            .arePublic()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and(DescribedPredicate.not(builders()))
            .should()
            .beInterfaces()
            .orShould()
            .beEnums()
            .orShould()
            .beRecords()
            .orShould()
            .haveModifier(JavaModifier.FINAL)
            .because("what can be extended can never be changed");

    private static DescribedPredicate<JavaClass> builders() {
        return describe("builders", type -> type.getSimpleName().equals("Builder"));
    }

    /** Accesses rather than calls: {@code Instant::now} asks too. */
    private static boolean ambient(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.matches("java\\.time\\..*|java\\.lang\\.System|java\\.util\\.(TimeZone|Locale|Calendar)")
                && AMBIENT.contains(access.getName());
    }
}

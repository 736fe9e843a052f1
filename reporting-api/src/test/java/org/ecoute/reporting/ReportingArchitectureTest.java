package org.ecoute.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

@AnalyzeClasses(packages = "org.ecoute.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ReportingArchitectureTest {
    @ArchTest
    static final ArchRule reporting_knows_no_rules = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ecoute.rules..", "org.drools..", "org.kie..")
            .because(
                    "what was kept or breached comes in with the assessment, and a report must not judge a second time");

    @ArchTest
    static final ArchRule of_ours_reporting_depends_on_the_model_alone = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.ecoute..")
                    .and(not(resideInAPackage("org.ecoute.model.."))
                            .and(not(resideInAPackage("org.ecoute.reporting..")))))
            .because("whoever counts case files of another system takes the model and this module, nothing else");

    @ArchTest
    static final ArchRule a_bilan_is_made_by_publishing_and_in_no_other_way = constructors()
            .that()
            .areDeclaredIn(Bilan.class)
            .should()
            .bePackagePrivate()
            .because("whatever takes a bilan must be sure that a disclosure policy has let its figures out");

    @ArchTest
    static final ArchRule tables_are_made_by_publishing_and_in_no_other_way = constructors()
            .that()
            .areDeclaredIn(Table.class)
            .should()
            .bePackagePrivate()
            .because("a bilan is as safe as its tables");

    @ArchTest
    static final ArchRule what_writes_sees_no_cube = noClasses()
            .that()
            .resideInAPackage("..reporting.internal..")
            .or()
            .implement(BilanWriter.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Cube.class, Counters.class, Publisher.class)
            .because("exact counts must not reach a page or a file by a side door");

    @ArchTest
    static final ArchRule only_the_publisher_makes_a_bilan = noClasses()
            .that()
            .doNotHaveSimpleName("Publisher")
            .should()
            .callConstructor(Bilan.class, BilanSpec.class, Certificate.class, Audit.class, List.class, List.class)
            .because("the publisher alone holds figures against a policy and its proof before it lets them out");

    @ArchTest
    static final ArchRule the_verifier_adds_and_compares = noClasses()
            .that()
            .haveNameMatching(
                    "org[.]ecoute[.]reporting[.](ProofVerifier|WitnessCheck|TableSums|Proof|ProofText)([$].*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..internal.protection..", "..internal.linkage..", "org.ojalgo..")
            .because("a proof that is checked by what made it proves little");

    @ArchTest
    static final ArchRule linear_programs_stay_in_one_class = noClasses()
            .that()
            .doNotHaveSimpleName("LinearBounds")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ojalgo..")
            .because("the solver is a detail that may change");

    @ArchTest
    static final ArchRule protection_knows_numbers_only = noClasses()
            .that()
            .resideInAPackage("..internal.protection..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.ecoute.reporting..").and(not(resideInAPackage("..internal.protection.."))))
            .because("what holds for any linked tables can be held against examples from the literature");

    @ArchTest
    static final ArchRule writers_are_internal = classes()
            .that()
            .implement(BilanWriter.class)
            .should()
            .resideInAPackage("..reporting.internal..")
            .because("users name a format, not a class");

    @ArchTest
    static final ArchRule time_is_an_argument = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same case files must give the same report on any day");

    @ArchTest
    static final ArchRule jackson_stays_in_the_json_writer = noClasses()
            .that()
            .doNotHaveSimpleName("JsonWriter")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("Jackson is optional: the other formats must work without it");

    @ArchTest
    static final ArchRule workbooks_stay_in_their_writer = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Xlsx")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..")
            .because("fastexcel is optional: the other formats must work without it");

    @ArchTest
    static final ArchRule pdf_stays_in_its_writer = noClasses()
            .that()
            .doNotHaveSimpleName("PdfWriter")
            .and()
            .doNotHaveSimpleName("StablePdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
            .because("openhtmltopdf is optional: the other formats must work without it");

    @ArchTest
    static final ArchRule holidays_stay_in_one_class = noClasses()
            .that()
            .haveNameNotMatching(".*HolidayCalendars.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..")
            .because("the holiday library is a detail that may change");
}

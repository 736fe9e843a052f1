package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Organisation;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.OrganisationKind;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.person.SymptomCode;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Observation;

/** Characteristics of the persons concerned. What is about several persons has the value that they share. */
final class PersonDimensions {
    private PersonDimensions() {}

    static List<Dimension> all() {
        return List.of(
                person(
                        "gender",
                        Members.of(Gender.values()),
                        one -> one.gender().map(Gender::name)),
                person(
                        "statutory-category",
                        Members.of(StatutoryCategory.values()),
                        one -> one.statutoryCategory().map(StatutoryCategory::name)),
                person("age-band", Members.ageBands(), one -> one.ageBand().map(AgeBand::code)),
                person("role", Members.of(Role.values()), one -> one.role().map(Role::name)),
                person(
                        "organisation",
                        Members.organisations(),
                        one -> one.organisation().map(PersonDimensions::organisation)),
                person(
                        "organisation-kind",
                        Members.organisationKinds(),
                        one -> one.organisation()
                                .flatMap(CodeLists.bundled()::organisation)
                                .map(organisation -> organisation.kind().name())),
                person("occupation", List.of(), one -> one.occupation().map(Object::toString)),
                Dimension.multiValued(
                        "symptom",
                        Texts.of("dimension.symptom"),
                        List.of(),
                        (observation, codes) ->
                                symptoms(observation).map(SymptomCode::value).forEach(codes)),
                Stated.dimension("symptom", PersonDimensions::symptoms),
                person("work-region", Members.regions(), one -> one.workRegion().map(Object::toString)),
                person("home-region", Members.regions(), one -> one.homeRegion().map(Object::toString)));
    }

    /** An unknown value is a code too, so that somebody unknown does not take on the value of the others. */
    private static Dimension person(
            String id, List<Member> members, Function<Beneficiary, Optional<String>> characteristic) {
        return Dimension.of(id, Texts.of("dimension." + id), members, (observation, codes) -> {
            for (Beneficiary one : observation.persons()) {
                codes.accept(characteristic.apply(one).orElse(Member.NOT_STATED.code()));
            }
        });
    }

    private static Stream<SymptomCode> symptoms(Observation observation) {
        return observation.persons().stream().flatMap(one -> one.symptoms().stream());
    }

    /** The list's code for an alias; a code of the client's own stays as it is. */
    private static String organisation(OrganisationCode code) {
        return CodeLists.bundled()
                .organisation(code)
                .map(PersonDimensions::listed)
                .orElse(code.value());
    }

    private static String listed(Organisation organisation) {
        boolean told = organisation.kind() != OrganisationKind.NOT_STATED;
        return told ? organisation.code().value() : Member.NOT_STATED.code();
    }
}

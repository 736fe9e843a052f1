package org.ecoute.model.json;

import static org.ecoute.model.json.AnyPart.instant;
import static org.ecoute.model.json.AnyPart.kebab;
import static org.ecoute.model.json.AnyPart.key;
import static org.ecoute.model.json.AnyPart.maybe;
import static org.ecoute.model.json.AnyPart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.OccupationCode;
import org.ecoute.model.person.PersonKey;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.person.SymptomCode;
import org.ecoute.model.scheme.ServiceId;

/** Arbitrary case files with acts of every type: any that the model accepts, sensible or not. */
final class AnyCaseFile {
    private AnyCaseFile() {}

    static Arbitrary<CaseFile> caseFile() {
        return key().map(BeneficiaryId::of)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(AnyCaseFile::caseFile);
    }

    private static Arbitrary<CaseFile> caseFile(List<BeneficiaryId> beneficiaries) {
        Arbitrary<List<Beneficiary>> people = Combinators.combine(
                        beneficiaries.stream().map(AnyCaseFile::beneficiary).toList())
                .as(each -> each);
        return Builders.withBuilder(CaseFile::builder)
                .use(key().map(CaseFileId::of))
                .in(CaseFile.Builder::id)
                .use(kebab().map(ServiceId::of))
                .in(CaseFile.Builder::service)
                .use(Arbitraries.just(CaseFile.SCHEMA).optional())
                .in(CaseFile.Builder::schema)
                .use(kebab().map(Tag::of).set().ofMaxSize(3))
                .in(CaseFile.Builder::tags)
                .use(people)
                .in(CaseFile.Builder::beneficiaries)
                .use(acts(beneficiaries))
                .in(CaseFile.Builder::acts)
                .build(CaseFile.Builder::build);
    }

    private static Arbitrary<Beneficiary> beneficiary(BeneficiaryId id) {
        return Builders.withBuilder(() -> Beneficiary.builder().id(id))
                .use(maybe(Role.class))
                .in(Beneficiary.Builder::role)
                .use(maybe(StatutoryCategory.class))
                .in(Beneficiary.Builder::statutoryCategory)
                .use(maybe(AgeBand.class))
                .in(Beneficiary.Builder::ageBand)
                .use(maybe(Gender.class))
                .in(Beneficiary.Builder::gender)
                .use(Arbitraries.of("DIRECCTE", "DRJSCS", "OUR-OWN_7")
                        .map(OrganisationCode::of)
                        .optional())
                .in(Beneficiary.Builder::organisation)
                .use(region().optional())
                .in(Beneficiary.Builder::workRegion)
                .use(region().optional())
                .in(Beneficiary.Builder::homeRegion)
                .use(maybe())
                .in(Beneficiary.Builder::hasEmail)
                .use(maybe())
                .in(Beneficiary.Builder::surveyOptOut)
                .use(Arbitraries.of("INSPECTEUR-TRAVAIL", "A.1")
                        .map(OccupationCode::of)
                        .optional())
                .in(Beneficiary.Builder::occupation)
                .use(kebab().map(SymptomCode::of).set().ofMaxSize(3))
                .in(Beneficiary.Builder::symptoms)
                .use(key().map(PersonKey::of).optional())
                .in(Beneficiary.Builder::personKey)
                .build(Beneficiary.Builder::build);
    }

    /** Acts of any type; each may be followed by one that has an id and one that cancels it. */
    private static Arbitrary<List<Act>> acts(List<BeneficiaryId> beneficiaries) {
        List<Arbitrary<? extends Act>> kinds = Stream.of(
                        AnyReferral.all(beneficiaries),
                        AnySession.all(beneficiaries),
                        AnyCrisis.all(),
                        AnyRecord.all(beneficiaries))
                .flatMap(List::stream)
                .toList();
        Arbitrary<List<Act>> free = Arbitraries.of(kinds)
                .flatMap(kind -> kind.map(Act.class::cast))
                .list()
                .ofMaxSize(6);
        return Combinators.combine(free, cancelled().optional()).as((acts, pair) -> {
            List<Act> all = new ArrayList<>(acts);
            pair.ifPresent(all::addAll);
            return all;
        });
    }

    private static Arbitrary<List<Act>> cancelled() {
        return Combinators.combine(key().map(ActId::of), instant(), instant())
                .as((id, first, second) -> List.of(
                        CrisisCell.builder().id(id).at(first).build(),
                        Cancellation.builder().of(id).at(second).build()));
    }
}

package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Region;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;

/** Where a replay begins: the beneficiaries, with every value of their unknown attributes that some rule mentions. */
final class Persons {
    private static final RegionCode ILE_DE_FRANCE = RegionCode.of("11");

    private final Spaces spaces;
    private final RuleCatalogue catalogue;

    Persons(Spaces spaces, RuleCatalogue catalogue) {
        this.spaces = spaces;
        this.catalogue = catalogue;
    }

    /** The paths at the start: one for each completion of the beneficiaries' unknown attributes. */
    List<Path> start(CaseFile caseFile, List<ServiceId> services) {
        List<Completed> all = List.of(new Completed(List.of(), Map.of()));
        for (Beneficiary beneficiary : caseFile.beneficiaries()) {
            List<Completed> completions = completions(beneficiary, caseFile, services);
            List<Completed> longer = new ArrayList<>();
            for (Completed before : all) {
                completions.forEach(one -> longer.add(before.and(one)));
            }
            TooManyUnknowns.check(longer.size(), 0);
            all = longer;
        }
        List<BeneficiaryId> ids = Fold.each(caseFile.beneficiaries(), Beneficiary::id);
        return Fold.each(all, one -> path(ids, one));
    }

    private static Path path(List<BeneficiaryId> ids, Completed one) {
        CaseState state = CaseState.start(new PersonStates(ids, one.persons));
        return new Path(state, History.NONE, one.assumed, List.of());
    }

    /** Some beneficiaries with a value for each attribute, and which of these values are assumed. */
    private record Completed(List<PersonState> persons, Map<MissingFact, Object> assumed) {
        Completed and(Completed other) {
            List<PersonState> more = new ArrayList<>(persons);
            more.addAll(other.persons);
            return new Completed(more, Replay.plus(assumed, other.assumed));
        }
    }

    private List<Completed> completions(Beneficiary beneficiary, CaseFile caseFile, List<ServiceId> services) {
        List<Completed> completions = new ArrayList<>();
        for (Role role : roles(beneficiary, caseFile, services)) {
            for (boolean home : homes(beneficiary, services)) {
                for (Region work : workRegions(beneficiary, services)) {
                    completions.add(completed(beneficiary, role, home, work));
                }
            }
        }
        return completions;
    }

    private static Completed completed(Beneficiary beneficiary, Role role, boolean home, Region work) {
        Map<MissingFact, Object> assumed = new HashMap<>();
        assume(assumed, beneficiary, "role", beneficiary.role(), role);
        assume(assumed, beneficiary, "homeRegion", beneficiary.homeRegion(), home);
        assume(assumed, beneficiary, "workRegion", beneficiary.workRegion(), work);
        PersonState person = PersonState.beforeAnyAct()
                .role(role)
                .homeInIleDeFrance(home)
                .workRegion(work)
                .hasEmail(beneficiary.hasEmail().orElse(true))
                .surveyOptOut(beneficiary.surveyOptOut().orElse(false))
                .build();
        return new Completed(List.of(person), assumed);
    }

    private static void assume(
            Map<MissingFact, Object> assumed,
            Beneficiary beneficiary,
            String attribute,
            Optional<?> recorded,
            Object value) {
        if (recorded.isEmpty()) {
            assumed.put(
                    MissingFact.builder()
                            .attribute(attribute)
                            .beneficiary(beneficiary.id())
                            .build(),
                    value);
        }
    }

    private List<Role> roles(Beneficiary beneficiary, CaseFile caseFile, List<ServiceId> services) {
        if (beneficiary.role().isPresent()) {
            return List.of(beneficiary.role().get());
        }
        Set<Role> apart = new LinkedHashSet<>();
        // a refused referral is pointed to any service of the convention, so their rules tell roles apart, too
        values("beneficiaryRole", convention(services)).forEach(role -> apart.add((Role) role));
        boolean compared = mentions("self", services) || mentions("toBeneficiary", services);
        if (compared) {
            namedRoles(caseFile).forEach(apart::add);
        }
        // and one that stands for all others
        Stream.of(Role.values())
                .filter(role -> !apart.contains(role))
                .findFirst()
                .filter(role -> apart.isEmpty() || compared)
                .ifPresent(apart::add);
        return List.copyOf(apart);
    }

    private List<ServiceId> convention(List<ServiceId> services) {
        return Stream.concat(
                        services.stream(), services.stream().flatMap(one -> catalogue.sameConvention(one).stream()))
                .distinct()
                .toList();
    }

    /** Roles that a beneficiary's is compared with: a referral may be his own, something may go to him. */
    private static Stream<Role> namedRoles(CaseFile caseFile) {
        return caseFile.acts().stream().flatMap(act -> {
            if (act instanceof Referral referral) {
                return Stream.of(referral.by());
            }
            if (act instanceof Disclosure disclosure) {
                return Stream.of(disclosure.to());
            }
            return act instanceof DocumentSent document ? Stream.of(document.to()) : Stream.of();
        });
    }

    private List<Boolean> homes(Beneficiary beneficiary, List<ServiceId> services) {
        return beneficiary
                .homeRegion()
                .map(ILE_DE_FRANCE::equals)
                .map(List::of)
                .orElseGet(() -> mentions("homeInIleDeFrance", services) ? List.of(true, false) : List.of(false));
    }

    /** One region for each kind of territory and each time zone, where the place of work matters at all. */
    private List<Region> workRegions(Beneficiary beneficiary, List<ServiceId> services) {
        Optional<Region> known = beneficiary.workRegion().flatMap(CodeLists.bundled()::region);
        if (known.isPresent()) {
            return List.of(known.get());
        }
        List<Region> all = CodeLists.bundled().regions();
        Map<Object, Region> different = new LinkedHashMap<>();
        if (mentions("localStartHour", services)) {
            all.forEach(one -> different.putIfAbsent(List.of(one.territory(), one.zone()), one));
        } else if (mentions("workArea", services)) {
            all.forEach(one -> different.putIfAbsent(one.territory(), one));
        }
        return different.isEmpty() ? all.subList(0, 1) : List.copyOf(different.values());
    }

    private boolean mentions(String attribute, List<ServiceId> services) {
        return services.stream()
                .anyMatch(service -> Vocabulary.types().stream()
                        .anyMatch(type -> type.attribute(attribute)
                                .filter(spaces.of(type, service.value())::ownMentions)
                                .isPresent()));
    }

    /** The values of an attribute that the services' own rules tell apart, in any kind of question. */
    private Stream<Object> values(String attribute, List<ServiceId> services) {
        return services.stream()
                .flatMap(service -> Vocabulary.types().stream().flatMap(type -> values(attribute, type, service)));
    }

    private Stream<Object> values(String attribute, QuestionType type, ServiceId service) {
        return type
                .attribute(attribute)
                .filter(spaces.of(type, service.value())::ownMentions)
                .map(spaces.of(type, service.value())::values)
                .stream()
                .flatMap(List::stream);
    }
}

package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;

/** Where a replay begins: the beneficiaries, with every value of their unknown attributes that some rule mentions. */
final class Persons {
    private static final RegionCode ILE_DE_FRANCE = RegionCode.of("11");

    private final Spaces spaces;

    Persons(Spaces spaces) {
        this.spaces = spaces;
    }

    /** The paths at the start: one for each completion of the beneficiaries' unknown attributes. */
    List<Path> start(CaseFile caseFile) {
        List<Path> paths = List.of(new Path(CaseState.first(Map.of()), List.of(), Map.of(), List.of()));
        for (Beneficiary beneficiary : caseFile.beneficiaries()) {
            List<Path> more = new ArrayList<>();
            for (Path path : paths) {
                for (Role role : roles(beneficiary, caseFile)) {
                    for (boolean home : homes(beneficiary, caseFile)) {
                        more.add(with(path, beneficiary, role, home));
                    }
                }
            }
            paths = more;
        }
        return paths;
    }

    private static Path with(Path path, Beneficiary beneficiary, Role role, boolean home) {
        Map<org.ecoute.model.person.BeneficiaryId, PersonState> persons =
                new HashMap<>(path.state().persons());
        persons.put(beneficiary.id(), PersonState.first(role, home));
        Map<MissingFact, Object> assumed = new HashMap<>(path.assumptions());
        if (beneficiary.role().isEmpty()) {
            assumed.put(missing(beneficiary, "role"), role);
        }
        if (beneficiary.homeRegion().isEmpty()) {
            assumed.put(missing(beneficiary, "homeRegion"), home);
        }
        return new Path(CaseState.first(persons), List.of(), assumed, List.of());
    }

    private static MissingFact missing(Beneficiary beneficiary, String attribute) {
        return MissingFact.builder()
                .attribute(attribute)
                .beneficiary(beneficiary.id())
                .build();
    }

    private List<Role> roles(Beneficiary beneficiary, CaseFile caseFile) {
        Optional<Role> known = beneficiary.role();
        return known.isPresent()
                ? List.of(known.get())
                : values("beneficiaryRole", caseFile).stream()
                        .map(Role.class::cast)
                        .toList();
    }

    private List<Boolean> homes(Beneficiary beneficiary, CaseFile caseFile) {
        Optional<RegionCode> known = beneficiary.homeRegion();
        return known.isPresent()
                ? List.of(known.get().equals(ILE_DE_FRANCE))
                : values("homeInIleDeFrance", caseFile).stream()
                        .map(Boolean.class::cast)
                        .toList();
    }

    /** The values of an attribute that the rules of the file's services tell apart, in any kind of question. */
    private List<Object> values(String attribute, CaseFile caseFile) {
        Set<Object> mentioned = new LinkedHashSet<>();
        Set<Object> any = new LinkedHashSet<>();
        for (ServiceId service : services(caseFile)) {
            for (QuestionType type : Vocabulary.types()) {
                Space space = spaces.of(type, service.value());
                Optional<AttributeType> found = type.attribute(attribute);
                found.ifPresent(one -> any.add(one.domain().get(0)));
                found.filter(space::mentions).ifPresent(one -> mentioned.addAll(space.values(one)));
            }
        }
        return List.copyOf(mentioned.isEmpty() ? any : mentioned);
    }

    private static Set<ServiceId> services(CaseFile caseFile) {
        Set<ServiceId> services = new LinkedHashSet<>(List.of(caseFile.service()));
        caseFile.acts().forEach(act -> act.service().ifPresent(services::add));
        return services;
    }
}

package org.ecoute.examples.workbench.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.SchemeRules;

/** What each service allows at most, heard from the rules by asking them about made-up case files. */
final class Limits {
    private final SchemeRules rules;
    private final ReferenceDay days;
    private final Map<ServiceId, List<Limit>> heard = new ConcurrentHashMap<>();

    Limits(SchemeRules rules) {
        this.rules = rules;
        this.days = new ReferenceDay(rules.catalogue());
    }

    /** The limits of a service, under the newest versions of its clauses; asked for once. */
    List<Limit> of(ServiceId service) {
        return heard.computeIfAbsent(service, this::asked);
    }

    private List<Limit> asked(ServiceId service) {
        LocalDate day = days.of(service);
        List<Limit> limits = new ArrayList<>();
        groups(service, day).forEach((allowance, roles) -> limits.add(limit(service, day, allowance, roles)));
        new OnSiteDays(SyntheticCase.opened(rules, service, day, Role.AGENT))
                .limit()
                .ifPresent(limits::add);
        return limits;
    }

    private Limit limit(ServiceId service, LocalDate day, Allowance allowance, Set<Role> roles) {
        SyntheticCase empty =
                SyntheticCase.opened(rules, service, day, roles.iterator().next());
        Optional<Limit.Beyond> granted =
                allowance.kind() == SessionKind.SUPPORT && allowance.left().isPresent()
                        ? new Grants(empty).beyond(allowance.left().getAsInt())
                        : Optional.empty();
        return new Limit(allowance.kind(), roles, allowance.left(), allowance.uncapped(), granted);
    }

    /** Roles by what they are allowed: most services make no difference between them. */
    private Map<Allowance, Set<Role>> groups(ServiceId service, LocalDate day) {
        Map<Allowance, Set<Role>> groups = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            SyntheticCase empty = SyntheticCase.opened(rules, service, day, role);
            if (mayBeReferred(empty, role)) {
                rules.assess(empty.caseFile(), empty.now().toInstant())
                        .allowances()
                        .forEach(one -> groups.computeIfAbsent(one, none -> EnumSet.noneOf(Role.class))
                                .add(role));
            }
        }
        return groups;
    }

    /** Whether there is somebody whose referral might be allowed, by some line, channel or ground. */
    private static boolean mayBeReferred(SyntheticCase empty, Role role) {
        // first for oneself: where that is allowed, nobody else needs to be asked
        return Stream.concat(Stream.of(role), Arrays.stream(Role.values()))
                .map(by -> Referral.builder()
                        .at(empty.now())
                        .by(by)
                        .self(by == role)
                        .addBeneficiaries(SyntheticCase.SOMEBODY)
                        .build())
                .anyMatch(referral -> empty.judge(referral).verdict() != Verdict.REFUSED);
    }
}

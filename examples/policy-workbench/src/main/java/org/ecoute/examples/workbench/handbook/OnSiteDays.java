package org.ecoute.examples.workbench.handbook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Severity;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;

/** How many days on site a crisis brings once one day is decided, and whose approval further days take. */
final class OnSiteDays {
    /** Days are tried up to here. */
    private static final int MOST = 30;

    private final SyntheticCase empty;

    OnSiteDays(SyntheticCase empty) {
        this.empty = empty;
    }

    /** Empty for a service that does not come on site. */
    Optional<Limit> limit() {
        return empty.allowed(alerts())
                .map(empty::after)
                .flatMap(OnSiteDays::decided)
                .flatMap(OnSiteDays::limit);
    }

    private Stream<Act> alerts() {
        return Arrays.stream(Role.values())
                .flatMap(by -> Arrays.stream(EventKind.values())
                        .map(event -> CrisisAlert.builder()
                                .at(empty.now())
                                .by(by)
                                .eventKind(event)
                                .build()));
    }

    /** One day, decided by all who may decide. */
    private static Optional<SyntheticCase> decided(SyntheticCase alerted) {
        Set<Role> deciders = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(by -> alerted.allows(decision(alerted, Set.of(by))))
                .forEach(deciders::add);
        return deciders.isEmpty() ? Optional.empty() : Optional.of(alerted.after(decision(alerted, deciders)));
    }

    private static Optional<Limit> limit(SyntheticCase decided) {
        int days = 0;
        SyntheticCase now = decided;
        Optional<Act> next = day(now, 1);
        while (next.isPresent() && days < MOST) {
            days++;
            now = now.after(next.get());
            next = day(now, days + 1);
        }
        if (days == 0) {
            return Optional.empty();
        }
        boolean uncapped = days == MOST;
        return Optional.of(new Limit(
                ActType.ON_SITE_DAY,
                Set.of(),
                uncapped ? OptionalInt.empty() : OptionalInt.of(days),
                uncapped,
                approval(now, days + 1)));
    }

    private static Optional<Limit.Beyond> approval(SyntheticCase now, int day) {
        return Arrays.stream(Place.values())
                .map(place -> now.judge(onSite(now, day, place)))
                .map(Ruling::approvalBy)
                .filter(by -> !by.isEmpty())
                .findFirst()
                .map(by -> new Limit.Beyond(OptionalInt.empty(), by));
    }

    private static Optional<Act> day(SyntheticCase now, int day) {
        return now.allowed(Arrays.stream(Place.values()).map(place -> onSite(now, day, place)));
    }

    private static Act onSite(SyntheticCase now, int day, Place place) {
        return OnSiteDay.builder().at(now.now()).day(day).place(place).build();
    }

    private static Act decision(SyntheticCase now, Set<Role> by) {
        return CrisisDecision.builder()
                .at(now.now())
                .addAllBy(by)
                .days(1)
                .severity(Severity.HIGH)
                .build();
    }
}

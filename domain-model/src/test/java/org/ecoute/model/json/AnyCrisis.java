package org.ecoute.model.json;

import static org.ecoute.model.json.AnyPart.instant;
import static org.ecoute.model.json.AnyPart.kebab;
import static org.ecoute.model.json.AnyPart.maybe;
import static org.ecoute.model.json.AnyPart.positive;
import static org.ecoute.model.json.AnyPart.some;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.AlertChannel;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Severity;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Arbitrary acts that follow a crisis. */
final class AnyCrisis {
    private AnyCrisis() {}

    static List<Arbitrary<? extends Act>> all() {
        return List.of(crisisAlert(), crisisCell(), crisisDecision(), onSiteDay(), groupSession());
    }

    private static Arbitrary<? extends Act> crisisAlert() {
        return Builders.withBuilder(CrisisAlert::builder)
                .use(instant())
                .in(CrisisAlert.Builder::at)
                .use(instant().optional())
                .in(CrisisAlert.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(CrisisAlert.Builder::service)
                .use(Arbitraries.of(Role.class))
                .in(CrisisAlert.Builder::by)
                .use(maybe(AlertChannel.class))
                .in(CrisisAlert.Builder::channel)
                .use(instant().optional())
                .in(CrisisAlert.Builder::occurredAt)
                .use(maybe(EventKind.class))
                .in(CrisisAlert.Builder::eventKind)
                .build(CrisisAlert.Builder::build);
    }

    private static Arbitrary<? extends Act> crisisCell() {
        return Builders.withBuilder(CrisisCell::builder)
                .use(instant())
                .in(CrisisCell.Builder::at)
                .use(instant().optional())
                .in(CrisisCell.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(CrisisCell.Builder::service)
                .build(CrisisCell.Builder::build);
    }

    private static Arbitrary<? extends Act> crisisDecision() {
        return Builders.withBuilder(CrisisDecision::builder)
                .use(instant())
                .in(CrisisDecision.Builder::at)
                .use(instant().optional())
                .in(CrisisDecision.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(CrisisDecision.Builder::service)
                .use(some(Role.class, 1))
                .in(CrisisDecision.Builder::by)
                .use(positive())
                .in(CrisisDecision.Builder::days)
                .use(maybe(Severity.class))
                .in(CrisisDecision.Builder::severity)
                .build(CrisisDecision.Builder::build);
    }

    private static Arbitrary<? extends Act> onSiteDay() {
        return Builders.withBuilder(OnSiteDay::builder)
                .use(instant())
                .in(OnSiteDay.Builder::at)
                .use(instant().optional())
                .in(OnSiteDay.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(OnSiteDay.Builder::service)
                .use(positive())
                .in(OnSiteDay.Builder::day)
                .use(maybe(Place.class))
                .in(OnSiteDay.Builder::place)
                .build(OnSiteDay.Builder::build);
    }

    private static Arbitrary<? extends Act> groupSession() {
        return Builders.withBuilder(GroupSession::builder)
                .use(instant())
                .in(GroupSession.Builder::at)
                .use(instant().optional())
                .in(GroupSession.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(GroupSession.Builder::service)
                .use(Arbitraries.of(GroupSessionKind.class))
                .in(GroupSession.Builder::kind)
                .use(positive().optional())
                .in(GroupSession.Builder::psychologists)
                .use(positive().optional())
                .in(GroupSession.Builder::halfDays)
                .use(maybe(Place.class))
                .in(GroupSession.Builder::place)
                .build(GroupSession.Builder::build);
    }
}

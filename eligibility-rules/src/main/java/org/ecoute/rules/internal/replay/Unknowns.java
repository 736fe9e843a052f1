package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;

/** Which recorded attributes of an act are unknown and could matter under these rules. */
final class Unknowns {
    private static final List<Object> TRUTH = List.of(true, false);

    private static final int MOST_COMBINATIONS = 1_000;

    private final Spaces spaces;

    /** What matters of acts of one type among these services: to ask the spaces for it took a tenth of an assessment. */
    private final FirstKept<Acts, List<Open>> mattering = new FirstKept<>(MOST_COMBINATIONS);

    private record Acts(ActType type, ServiceId own, List<ServiceId> all) {}

    private record Open(RecordedAttribute<?> recorded, Unknown unknown) {}

    Unknowns(Spaces spaces) {
        this.spaces = spaces;
    }

    /**
     * The unknown attributes of an act that some rule could see.
     *
     * @param act the act
     * @param own the service of the act, whose rules judge it
     * @param all the services of the case file, whose rules may judge what comes later
     */
    List<Unknown> of(Act act, ServiceId own, List<ServiceId> all) {
        Acts acts = new Acts(act.type(), own, all);
        List<Unknown> unknowns = new ArrayList<>();
        for (Open one : mattering.of(acts, () -> mattering(acts))) {
            if (one.recorded.isAbsentIn(act)) {
                unknowns.add(one.unknown);
            }
        }
        return unknowns;
    }

    private List<Open> mattering(Acts acts) {
        return RecordedAttributes.of(acts.type).stream()
                .<Open>map(one -> new Open(one, unknown(one, acts.own, acts.all)))
                .filter(one -> !one.unknown.values().isEmpty())
                .toList();
    }

    private Unknown unknown(RecordedAttribute<?> recorded, ServiceId own, List<ServiceId> all) {
        boolean seen = recorded.sees().stream().anyMatch(one -> mentions(own, one));
        boolean lasting =
                all.stream().anyMatch(service -> recorded.lasts().stream().anyMatch(one -> mentions(service, one)));
        return new Unknown(
                recorded.name(),
                seen || lasting ? values(recorded, own, all) : List.of(),
                recorded::completed,
                lasting);
    }

    private boolean mentions(ServiceId service, Seen seen) {
        return spaces.of(seen.question(), service.value()).ownMentions(seen.attribute());
    }

    private List<Object> values(RecordedAttribute<?> recorded, ServiceId own, List<ServiceId> all) {
        AttributeType type = recorded.values();
        if (type.type() == boolean.class) {
            return TRUTH;
        }
        Seen like = recorded.sees().isEmpty()
                ? recorded.lasts().get(0)
                : recorded.sees().get(0);
        Space space = spaces.of(like.question(), own.value());
        return space.mentions(type)
                ? space.values(type)
                : all.stream()
                        .flatMap(service -> spaces.of(like.question(), service.value()).values(type).stream())
                        .distinct()
                        .toList();
    }
}

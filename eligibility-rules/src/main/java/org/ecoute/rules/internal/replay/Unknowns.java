package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;

/** Which recorded attributes of an act are unknown and could matter under these rules. */
final class Unknowns {
    private static final List<Object> TRUTH = List.of(true, false);

    private final Spaces spaces;

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
        List<Unknown> unknowns = new ArrayList<>();
        for (RecordedAttribute<?> one : RecordedAttributes.of(act.type())) {
            if (one.isAbsentIn(act)) {
                Unknown unknown = unknown(one, own, all);
                if (!unknown.values().isEmpty()) {
                    unknowns.add(unknown);
                }
            }
        }
        return unknowns;
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

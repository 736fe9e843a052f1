package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;
import org.jspecify.annotations.Nullable;

/** Which recorded attributes of an act are unknown and could matter under these rules. */
final class Unknowns {
    private static final List<Object> TRUTH = List.of(true, false);

    private static final int MOST_COMBINATIONS = 10_000;

    private final Spaces spaces;
    private final boolean watched;

    /** What matters of acts that are alike: to ask the spaces for it each time took a tenth of an assessment. */
    private final FirstKept<Alike, List<Open>> mattering = new FirstKept<>(MOST_COMBINATIONS);

    private record Alike(
            ActType type,
            @Nullable SessionKind kind,
            @Nullable Modality modality,
            ServiceId own,
            List<ServiceId> all) {
        /** What is recorded of a session and decides over what else may matter of it. */
        Map<AttributeType, Object> recorded() {
            Map<AttributeType, Object> recorded = new HashMap<>();
            if (kind != null) {
                recorded.put(SessionAttributes.KIND, kind);
            }
            if (modality != null) {
                recorded.put(SessionAttributes.MODALITY, modality);
            }
            return recorded;
        }
    }

    private record Open(RecordedAttribute<?> recorded, Unknown unknown) {}

    /**
     * The unknowns under these rules.
     *
     * @param watched whether somebody looks at all questions: other rules may then be meant to see more in them
     */
    Unknowns(Spaces spaces, boolean watched) {
        this.spaces = spaces;
        this.watched = watched;
    }

    /**
     * The unknown attributes of an act that some rule could see.
     *
     * @param act the act
     * @param own the service of the act, whose rules judge it
     * @param all the services of the case file, whose rules may judge what comes later
     */
    List<Unknown> of(Act act, ServiceId own, List<ServiceId> all) {
        if (RecordedAttributes.of(act.type()).isEmpty()) {
            return List.of();
        }
        Alike acts = act.type() == ActType.SESSION && act instanceof Session session
                ? new Alike(act.type(), session.kind(), session.modality().orElse(null), own, all)
                : new Alike(act.type(), null, null, own, all);
        List<Unknown> unknowns = List.of();
        for (Open one : mattering.of(acts, () -> mattering(acts))) {
            if (one.recorded.isAbsentIn(act)) {
                unknowns = unknowns.isEmpty() ? new ArrayList<>() : unknowns;
                unknowns.add(one.unknown);
            }
        }
        return unknowns;
    }

    private List<Open> mattering(Alike acts) {
        return RecordedAttributes.of(acts.type).stream()
                .<Open>map(one -> new Open(one, unknown(one, acts)))
                .filter(one -> !one.unknown.values().isEmpty())
                .toList();
    }

    private Unknown unknown(RecordedAttribute<?> recorded, Alike acts) {
        boolean seen = recorded.sees().stream().anyMatch(one -> mentions(acts.own, one) && matters(acts, one));
        boolean lasting = acts.all.stream()
                .anyMatch(service -> recorded.lasts().stream().anyMatch(one -> mentions(service, one)));
        return new Unknown(
                recorded.name(),
                seen || lasting ? values(recorded, acts.own, acts.all) : List.of(),
                recorded::completed,
                lasting);
    }

    private boolean mentions(ServiceId service, Seen seen) {
        return spaces.of(seen.question(), service.value()).ownMentions(seen.attribute());
    }

    /** Of an evaluation, say, it does not matter where it takes place, if that is only laid down for support. */
    private boolean matters(Alike acts, Seen seen) {
        return watched
                || spaces.matters(Vocabulary.of(seen.question()), acts.own.value(), seen.attribute(), acts.recorded());
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

package org.ecoute.rules.internal.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.person.Role;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;
import org.ecoute.rules.question.AlertQuestion;
import org.ecoute.rules.question.DutyQuestion;
import org.ecoute.rules.question.IdentityQuestion;
import org.ecoute.rules.question.OrientationQuestion;
import org.ecoute.rules.question.SessionQuestion;

/**
 * The one list of attributes that acts may lack without a default: what is absent is unknown and is completed by every
 * value that the rules tell apart. Attributes with a default by a clause's reading (a refusal, a wish, a place on site)
 * are not here.
 */
final class RecordedAttributes {
    private static final Seen EVENT_KIND = new Seen(AlertQuestion.class, "eventKind");
    private static final Seen ORIENTS = new Seen(OrientationQuestion.class, "by");
    private static final Seen AGREED = new Seen(SessionQuestion.class, "orientationAgreed");

    private static final RecordedAttribute<Contact> REACHED = new RecordedAttribute<>(
            "reached",
            Contact.class,
            one -> one.reached().isEmpty(),
            RecordedAttribute.TRUTH,
            List.of(),
            List.of(new Seen(DutyQuestion.class, "informed")),
            (one, value) -> Contact.builder().from(one).reached((Boolean) value).build());

    /** An alert's ruling decides over the duties that it creates, so its attributes last. */
    private static final RecordedAttribute<CrisisAlert> EVENT = new RecordedAttribute<>(
            "eventKind",
            CrisisAlert.class,
            one -> one.eventKind().isEmpty(),
            EVENT_KIND.attribute(),
            List.of(EVENT_KIND),
            List.of(EVENT_KIND),
            (one, value) ->
                    CrisisAlert.builder().from(one).eventKind((EventKind) value).build());

    private static final RecordedAttribute<Orientation> WHO_ORIENTS = new RecordedAttribute<>(
            "by",
            Orientation.class,
            one -> one.by().isEmpty(),
            ORIENTS.attribute(),
            List.of(ORIENTS),
            List.of(AGREED),
            (one, value) -> Orientation.builder().from(one).by((Role) value).build());

    private static final RecordedAttribute<Orientation> ORIENTATION_AGREED = new RecordedAttribute<>(
            "agreed",
            Orientation.class,
            one -> one.agreed().isEmpty(),
            RecordedAttribute.TRUTH,
            List.of(new Seen(OrientationQuestion.class, "agreed")),
            List.of(AGREED),
            (one, value) ->
                    Orientation.builder().from(one).agreed((Boolean) value).build());

    private static final RecordedAttribute<IdentityGiven> IDENTITY_AGREED = new RecordedAttribute<>(
            "agreed",
            IdentityGiven.class,
            one -> one.agreed().isEmpty(),
            RecordedAttribute.TRUTH,
            List.of(new Seen(IdentityQuestion.class, "agreed")),
            List.of(new Seen(SessionQuestion.class, "identityGiven")),
            (one, value) ->
                    IdentityGiven.builder().from(one).agreed((Boolean) value).build());

    private static final Map<ActType, List<RecordedAttribute<?>>> BY_TYPE = Stream.of(
                    ReferralAttributes.ALL,
                    SessionAttributes.ALL,
                    List.of(REACHED, EVENT, WHO_ORIENTS, ORIENTATION_AGREED, IDENTITY_AGREED))
            .<RecordedAttribute<?>>flatMap(List::stream)
            .collect(Collectors.groupingBy(
                    RecordedAttribute::type, () -> new EnumMap<>(ActType.class), Collectors.toList()));

    private RecordedAttributes() {}

    /** Those that an act of this type may lack. */
    static List<RecordedAttribute<?>> of(ActType type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }
}

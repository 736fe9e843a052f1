package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.Labels;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.AlertChannel;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.MessageChannel;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Severity;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.scenario.Item;
import tools.jackson.databind.JsonNode;

/** Sentences about the two sides of a boundary, in both languages. Stateless. */
final class Wording {
    private static final Map<String, Class<? extends Enum<?>>> TYPES = Map.ofEntries(
            Map.entry("modality", Modality.class),
            Map.entry("line", Line.class),
            Map.entry("practitioner", Practitioner.class),
            Map.entry("place", Place.class),
            Map.entry("content", DisclosureContent.class),
            Map.entry("by", Role.class),
            Map.entry("role", Role.class),
            Map.entry("eventKind", EventKind.class),
            Map.entry("severity", Severity.class),
            Map.entry("outcome", ClosureOutcome.class));

    private static final Map<String, Class<? extends Enum<?>>> BY_ACT = Map.of(
            "referral.channel", Channel.class,
            "crisis-alert.channel", AlertChannel.class,
            "message-received.channel", MessageChannel.class,
            "message-answered.channel", MessageChannel.class,
            "session.kind", SessionKind.class,
            "group-session.kind", GroupSessionKind.class,
            "document-sent.kind", DocumentKind.class,
            "document-sent.to", Role.class,
            "disclosure.to", Role.class,
            "orientation.to", OrientationTarget.class);

    private Wording() {}

    /** That an attribute has a value, or is not told. */
    static LocalText condition(String object, String attribute, Optional<? extends JsonNode> value) {
        LocalText name = Item.words(attribute);
        if (value.isEmpty()) {
            return new LocalText("« " + name.french() + " » n’est pas renseigné", name.english() + " is not recorded");
        }
        LocalText words = value(object, attribute, value.orElseThrow());
        return new LocalText(
                "« " + name.french() + " » vaut « " + words.french() + " »",
                name.english() + " is “" + words.english() + "”");
    }

    /** The type of an act, by its code. */
    static LocalText act(String type) {
        return Labels.of(ActType.of(type));
    }

    /** An instant in contract time. */
    static String instant(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE)
                .toOffsetDateTime()
                .toString();
    }

    /** What comes of a subject on one side, and on the other. */
    static LocalText sentence(
            LocalText subject, LocalText here, LocalText condition, LocalText there, LocalText otherwise) {
        return new LocalText(
                subject.french() + " : " + lower(here.french()) + si(condition.french()) + " (" + lower(there.french())
                        + si(otherwise.french()) + ")",
                subject.english() + ": " + lower(here.english()) + " if " + condition.english() + " ("
                        + lower(there.english()) + " if " + otherwise.english() + ")");
    }

    private static String si(String condition) {
        return (condition.startsWith("il ") ? " s’" : " si ") + condition;
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A value as people read it. */
    static LocalText value(String object, String attribute, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? new LocalText("oui", "yes") : new LocalText("non", "no");
        }
        String text = value.isArray() ? listed(value) : value.asString();
        Class<? extends Enum<?>> type = BY_ACT.getOrDefault(object + "." + attribute, TYPES.get(attribute));
        if (type != null) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return Labels.of(constant);
                }
            }
        }
        if (attribute.endsWith("Region")) {
            return CodeLists.bundled().region(RegionCode.of(text)).orElseThrow().label();
        }
        return new LocalText(text, text);
    }

    private static String listed(JsonNode array) {
        StringBuilder text = new StringBuilder();
        array.forEach(one -> text.append(text.isEmpty() ? "" : ", ").append(one.asString()));
        return text.isEmpty() ? "—" : text.toString();
    }
}

package org.ecoute.model.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.Nearest;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.json.JsonValue.JsonObject;
import org.ecoute.model.json.JsonValue.JsonText;
import org.ecoute.model.json.JsonValue.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An act of any type: its {@code type} chooses the shape. */
final class ActForm implements Form<Act> {
    static final ActForm INSTANCE = new ActForm();

    /** The attribute that tells act types apart. */
    static final String TYPE = "type";

    private static final byte[] QUOTED_TYPE = PlainText.quoted(TYPE);

    private final Map<String, Shape<? extends Act, ?>> byCode = new LinkedHashMap<>();
    private final PlainTable<Shape<? extends Act, ?>> known = new PlainTable<>(byCode::get);

    private ActForm() {
        for (ActType type : ActType.values()) {
            byCode.put(type.code(), shape(type));
        }
    }

    static Shape<? extends Act, ?> shape(ActType type) {
        return switch (type) {
            case REFERRAL -> ReferralShapes.REFERRAL;
            case CONSENT -> ReferralShapes.CONSENT;
            case CONTACT -> ReferralShapes.CONTACT;
            case IDENTITY_GIVEN -> ReferralShapes.IDENTITY_GIVEN;
            case ORIENTATION -> ReferralShapes.ORIENTATION;
            case SESSION -> SessionShapes.SESSION;
            case DEROGATION_REQUEST -> SessionShapes.DEROGATION_REQUEST;
            case DEROGATION_DECISION -> SessionShapes.DEROGATION_DECISION;
            case MISSION_ORDER_RETURNED -> SessionShapes.MISSION_ORDER_RETURNED;
            case CRISIS_ALERT -> CrisisShapes.CRISIS_ALERT;
            case CRISIS_CELL -> CrisisShapes.CRISIS_CELL;
            case CRISIS_DECISION -> CrisisShapes.CRISIS_DECISION;
            case ON_SITE_DAY -> CrisisShapes.ON_SITE_DAY;
            case GROUP_SESSION -> CrisisShapes.GROUP_SESSION;
            case MESSAGE_RECEIVED -> RecordShapes.MESSAGE_RECEIVED;
            case MESSAGE_ANSWERED -> RecordShapes.MESSAGE_ANSWERED;
            case DOCUMENT_SENT -> RecordShapes.DOCUMENT_SENT;
            case DISCLOSURE -> RecordShapes.DISCLOSURE;
            case CLOSURE -> RecordShapes.CLOSURE;
            case CANCELLATION -> RecordShapes.CANCELLATION;
        };
    }

    @Override
    public @Nullable Act read(JsonValue json, FieldPath path, Problems problems) {
        if (!(json instanceof JsonObject object)) {
            problems.add(json, path, expected());
            return null;
        }
        JsonValue type = type(object);
        if (type == null) {
            problems.add(object.place(), path.field(TYPE), "nothing", "It is required. " + oneOf());
            return null;
        }
        Shape<? extends Act, ?> shape = type instanceof JsonText text ? byCode.get(text.value()) : null;
        if (shape == null) {
            problems.add(type, path.field(TYPE), cure(type));
            return null;
        }
        return shape.read(json, path, problems);
    }

    /** The type must come first, as it is written. */
    @Override
    public @Nullable Act readPlain(PlainText in) {
        if (!in.take('{') || !in.takeName(QUOTED_TYPE) || !in.take(':') || !in.takeText()) {
            return null;
        }
        Shape<? extends Act, ?> shape = known.find(in);
        return shape == null ? null : shape.readPlainAfterFirst(in);
    }

    private static @Nullable JsonValue type(JsonObject object) {
        for (Member member : object.members()) {
            if (member.name().equals(TYPE)) {
                return member.value();
            }
        }
        return null;
    }

    private String cure(JsonValue type) {
        return type instanceof JsonText text
                ? Nearest.to(Shown.cut(text.value()), byCode.keySet())
                        .map(near -> "Maybe " + near + ".")
                        .orElseGet(this::oneOf)
                : oneOf();
    }

    private String oneOf() {
        return "Use one of " + String.join(", ", byCode.keySet()) + ".";
    }

    @Override
    public void write(Act act, JsonGenerator out) {
        shape(act.type()).writeCast(act, out);
    }

    @Override
    public String expected() {
        return "Use an object with a type and its attributes.";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer("Act", () -> definition(definitions));
    }

    private static Map<String, Object> definition(Definitions definitions) {
        List<Map<String, Object>> shapes = Arrays.stream(ActType.values())
                .map(type -> shape(type).schema(definitions))
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "One dated thing in a case file; its type says which.");
        schema.put("oneOf", shapes);
        return schema;
    }
}

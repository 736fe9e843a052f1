package org.ecoute.rules.internal.scenario;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.PersonalAct;
import org.ecoute.model.json.JsonValue;
import org.ecoute.model.json.JsonValue.JsonArray;
import org.ecoute.model.json.JsonValue.JsonObject;
import org.ecoute.model.json.JsonValue.Member;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Item;
import org.jspecify.annotations.Nullable;

/**
 * Acts in short form: {@code session: { at: 2020-02-10 18:00, times: 5, … }}. The key is the type; an act that needs nothing
 * but its instant is just that; a beneficiary need not be named where there is but one.
 */
final class Acts {
    static final Set<String> TYPES =
            Arrays.stream(ActType.values()).map(ActType::code).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_TIMES = 50;

    private final List<JsonValue> beneficiaries;

    /** Acts that concern these persons, if they do not say whom. */
    Acts(List<JsonObject> persons) {
        this.beneficiaries = persons.stream()
                .flatMap(person -> person.members().stream())
                .filter(member -> member.name().equals("id"))
                .map(Member::value)
                .toList();
    }

    /** The act, or so many of them on days that follow each other, at the same time in contract time. */
    List<JsonObject> expanded(YamlNode node) {
        Map.Entry<String, YamlNode> act = only(node);
        YamlNode value = act.getValue();
        Map<String, JsonValue> members = members(act.getKey(), value);
        int times = times(members.remove("times"), value);
        List<JsonObject> acts = new ArrayList<>();
        for (int day = 0; day < times; day++) {
            acts.add(Tree.object(value, later(members, day)));
        }
        return acts;
    }

    /** An act as its author wrote it. */
    static Item told(YamlNode node) {
        Map.Entry<String, YamlNode> act = only(node);
        return told(act.getKey(), act.getValue());
    }

    /** An act of a type as its author wrote it. */
    static Item told(String type, YamlNode value) {
        return Telling.act(value.line(), type, written(value));
    }

    private static Map.Entry<String, YamlNode> only(YamlNode node) {
        Map<String, YamlNode> types = Fields.of(node, TYPES).values();
        if (types.size() != 1) {
            throw node.problem(Complaint.of("scenario.type"));
        }
        return types.entrySet().iterator().next();
    }

    private static Map<String, JsonValue> written(YamlNode value) {
        return value.kind() == YamlNode.Kind.MAPPING ? Tree.members(value) : Map.of("at", Tree.of(value));
    }

    /** The one act that is proposed. */
    JsonObject proposed(String type, YamlNode value) {
        return Tree.object(value, members(type, value));
    }

    private Map<String, JsonValue> members(String type, YamlNode value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", Tree.text(value, type));
        members.putAll(written(value));
        if (PersonalAct.class.isAssignableFrom(ActType.of(type).valueType()) && beneficiaries.size() == 1) {
            members.putIfAbsent("beneficiary", beneficiaries.get(0));
        }
        if (type.equals(ActType.REFERRAL.code())) {
            members.putIfAbsent("beneficiaries", new JsonArray(Tree.place(value), beneficiaries));
        }
        return members;
    }

    private static int times(@Nullable JsonValue written, YamlNode at) {
        if (written == null) {
            return 1;
        }
        if (written instanceof JsonValue.JsonNumber number && number.digits().length() <= 2) {
            int times = Integer.parseInt(number.digits());
            if (times > 0 && times <= MOST_TIMES) {
                return times;
            }
        }
        throw at.problem(Complaint.of("scenario.times", written.shown(), MOST_TIMES));
    }

    private static Map<String, JsonValue> later(Map<String, JsonValue> members, int days) {
        if (days == 0 || !(members.get("at") instanceof JsonValue.JsonText at)) {
            return members;
        }
        LocalDateTime local = OffsetDateTime.parse(at.value())
                .atZoneSameInstant(ClauseVersion.CONTRACT_ZONE)
                .toLocalDateTime();
        Map<String, JsonValue> moved = new LinkedHashMap<>(members);
        moved.put(
                "at",
                new JsonValue.JsonText(
                        at.place(),
                        local.plusDays(days)
                                .atZone(ClauseVersion.CONTRACT_ZONE)
                                .toOffsetDateTime()
                                .toString()));
        return moved;
    }
}

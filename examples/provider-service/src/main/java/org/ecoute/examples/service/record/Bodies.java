package org.ecoute.examples.service.record;

import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.scheme.ClauseVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Request bodies and the model's JSON. The service adds what only it knows, identifiers and the instant of recording, and
 * the model's reader checks the rest.
 */
public final class Bodies {
    /** What the service sets itself. */
    private static final List<String> OURS = List.of("id", "recordedAt");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Bodies() {}

    /**
     * A body as an object.
     *
     * @throws BadRequestException if it is no JSON object
     */
    public static ObjectNode object(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            // its message repeats the text at fault: told without it below
        }
        throw new BadRequestException("body", "Send one JSON object with each attribute once.");
    }

    /**
     * The act that somebody proposes.
     *
     * @throws org.ecoute.model.json.RejectedException if it is no act of this case file
     */
    static Act act(ObjectNode body, CaseFile in, String id, Instant now) {
        refuseOurs(body);
        return JsonReader.acts(in)
                .document("body", new StringReader(stamped(body, id, now).toString()));
    }

    /** The case file that somebody opens, with the act that opens it as its only one. */
    static CaseFile opened(ObjectNode body, String id, Instant now) {
        refuseOurs(body);
        if (!(body.get("acts") instanceof ArrayNode acts)
                || acts.size() != 1
                || !(acts.get(0) instanceof ObjectNode act)) {
            throw new BadRequestException("acts", "Open a case file with exactly one act: a referral or an alert.");
        }
        refuseOurs(act);
        ObjectNode whole = body.deepCopy().put("id", id);
        whole.putArray("acts").add(stamped(act, "A1", now));
        return JsonReader.caseFiles().document("body", new StringReader(whole.toString()));
    }

    /**
     * An act that was planned, with what became of it.
     *
     * @throws BadRequestException if the outcome would change what the act says already
     */
    static Act told(Act planned, ObjectNode outcome, Set<String> outcomes, CaseFile in, String id, Instant now) {
        ObjectNode whole = object(JsonWriter.acts().text(planned));
        for (Iterator<String> names = outcome.propertyNames().iterator(); names.hasNext(); ) {
            String name = names.next();
            if (!outcomes.contains(name) || whole.has(name)) {
                throw new BadRequestException(
                        "outcome", "Tell only what the act leaves open: " + String.join(", ", outcomes) + ".");
            }
        }
        outcome.properties().forEach(one -> whole.set(one.getKey(), one.getValue()));
        return JsonReader.acts(in)
                .document("body", new StringReader(stamped(whole, id, now).toString()));
    }

    private static JsonNode stamped(ObjectNode act, String id, Instant now) {
        return act.deepCopy()
                .put("id", id)
                .put("recordedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(contractTime(now)));
    }

    /** An instant in contract time, to the second. */
    public static OffsetDateTime contractTime(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(ClauseVersion.CONTRACT_ZONE)
                .toOffsetDateTime();
    }

    private static void refuseOurs(ObjectNode body) {
        OURS.stream().filter(body::has).findFirst().ifPresent(name -> {
            throw new BadRequestException(name, "Leave it out: the service sets it.");
        });
    }
}

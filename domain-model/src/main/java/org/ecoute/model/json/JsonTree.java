package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.json.JsonValue.Member;
import org.ecoute.model.json.JsonValue.Place;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Text to {@link JsonValue}: the only class that knows a JSON parser. */
final class JsonTree {
    /** Case files nest four levels; what nests much deeper is an attack or a mistake. */
    private static final int DEEPEST = 32;

    /** Errors may quote this much of a broken token. */
    private static final int MOST_TOKEN = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LineSplitter.LONGEST)
                    .build())
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(MOST_TOKEN)
                    .maxRawContentLength(0)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The one JSON value that the text holds.
     *
     * @throws JacksonException if the text is not JSON or holds more than one value
     */
    static JsonValue parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw tree.broken("There is no JSON value here");
            }
            JsonValue value = tree.value(first);
            if (parser.nextToken() != null) {
                throw tree.broken("A second JSON value follows the first one");
            }
            return value;
        }
    }

    /**
     * The text, number or truth value that an object has under this name, if it can be made out before the JSON ends or
     * breaks.
     */
    static Optional<JsonValue> scalar(String text, String name) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(name);
                JsonToken value = parser.nextToken();
                if (wanted && value.isScalarValue()) {
                    return Optional.of(tree.value(value));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private StreamReadException broken(String message) {
        return new StreamReadException(parser, message, parser.currentTokenLocation());
    }

    private JsonValue value(JsonToken token) {
        Place place = place();
        return switch (token) {
            case START_OBJECT -> new JsonValue.JsonObject(place, members());
            case START_ARRAY -> new JsonValue.JsonArray(place, items());
            case VALUE_STRING -> new JsonValue.JsonText(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(place, parser.getString());
            case VALUE_TRUE -> new JsonValue.JsonBoolean(place, true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(place, false);
            case VALUE_NULL -> new JsonValue.JsonNull(place);
            default -> throw broken("Unexpected token " + token);
        };
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = place();
            members.add(new Member(name, place, value(parser.nextToken())));
        }
        return members;
    }

    private List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }

    private Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}

package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.json.JsonValue.JsonNull;
import org.ecoute.model.json.JsonValue.Place;

/** Gathers what is wrong with one text, so that its author learns of everything at once. */
final class Problems {
    /** A line of nothing but mistakes must not fill the memory with their description. */
    static final int MOST = 100;

    private final long firstLine;
    private final boolean labels;
    private final List<Problem> found = new ArrayList<>();
    private final References references = new References();
    private int count;

    /** For a text that begins on this line of its file. */
    Problems(long firstLine) {
        this(firstLine, false);
    }

    /** For a text written by people, who call things by their labels too. */
    static Problems ofPeople() {
        return new Problems(1, true);
    }

    private Problems(long firstLine, boolean labels) {
        this.firstLine = firstLine;
        this.labels = labels;
    }

    /** Whether labels are as right as codes, and digits need no quotes where text is meant. */
    boolean labels() {
        return labels;
    }

    void add(Place place, FieldPath path, String shown, String cure) {
        count++;
        if (count <= MOST) {
            found.add(new Problem(firstLine + place.line() - 1, place.column(), path.toString(), shown, cure));
        }
    }

    /** The value is not what this field takes. */
    void add(JsonValue value, FieldPath path, String cure) {
        boolean isNull = value instanceof JsonNull;
        add(value.place(), path, value.shown(), isNull ? "Leave the field out: what is unknown is absent." : cure);
    }

    References references() {
        return references;
    }

    /** How many there are, those beyond the first {@value #MOST} too. */
    int count() {
        return count;
    }

    /** The first {@value #MOST}. */
    List<Problem> first() {
        return List.copyOf(found);
    }
}

package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecoute.model.json.JsonValue.Place;

/** The names that one text gives and uses, gathered while it is read and compared at its end. Not thread-safe. */
final class References {
    /** More names than these help nobody to find the right one. */
    private static final int MOST_LISTED = 10;

    private final Map<KeyForm.Kind, SortedSet<String>> declared = new EnumMap<>(KeyForm.Kind.class);
    private final List<Reference> open = new ArrayList<>();

    private record Reference(KeyForm.Kind kind, String name, Place place, FieldPath path) {}

    /** Something outside the text gives this name. */
    void know(KeyForm.Kind kind, String name) {
        names(kind).add(name);
    }

    void declare(KeyForm.Kind kind, String name, Place place, FieldPath path, Problems problems) {
        if (!names(kind).add(name)) {
            problems.add(place, path, Shown.quoted(name) + " a second time", "Give each an id of its own.");
        }
    }

    void refer(KeyForm.Kind kind, String name, Place place, FieldPath path) {
        open.add(new Reference(kind, name, place, path));
    }

    /** Reports every reference to something that nothing declares. */
    void resolve(Problems problems) {
        for (Reference reference : open) {
            SortedSet<String> names = names(reference.kind());
            if (!names.contains(reference.name())) {
                String cure = "The case file has " + listed(names, reference.kind()) + ".";
                problems.add(reference.place(), reference.path(), Shown.quoted(reference.name()), cure);
            }
        }
        open.clear();
    }

    private SortedSet<String> names(KeyForm.Kind kind) {
        return declared.computeIfAbsent(kind, none -> new TreeSet<>());
    }

    private static String listed(SortedSet<String> names, KeyForm.Kind kind) {
        if (names.isEmpty()) {
            return "no " + kind.plural();
        }
        String first = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return "the " + kind.plural() + " " + first + (names.size() > MOST_LISTED ? ", …" : "");
    }
}

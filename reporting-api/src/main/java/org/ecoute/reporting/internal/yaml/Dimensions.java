package org.ecoute.reporting.internal.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.code.Validity;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Vocabulary;

/** The dimensions that a file may name, by their identifiers or by their labels, and the members it gives them. */
final class Dimensions {
    private final Map<String, Dimension> byName = new LinkedHashMap<>();
    private final SortedMap<String, List<Member>> own = new TreeMap<>();

    /** An identifier wins over the label of another dimension. */
    Dimensions(Vocabulary vocabulary) {
        vocabulary.dimensions().forEach(one -> byName.put(one.id(), one));
        vocabulary.dimensions().forEach(one -> {
            byName.putIfAbsent(Word.folded(one.label().french()), one);
            byName.putIfAbsent(Word.folded(one.label().english()), one);
        });
    }

    /** Another list of members for a dimension. */
    void replaceMembers(SpecNode name, SpecNode list) {
        Dimension dimension = dimension(name);
        List<Member> members = list.entries().entrySet().stream()
                .map(entry -> member(entry.getKey(), entry.getValue()))
                .toList();
        Dimension adapted = made(list, () -> dimension.withMembers(members));
        byName.replaceAll((key, known) -> known.id().equals(dimension.id()) ? adapted : known);
        own.put(dimension.id(), members);
    }

    /** What the file gives to dimensions. */
    SortedMap<String, List<Member>> own() {
        return own;
    }

    /** The dimension of a name. */
    Dimension dimension(SpecNode name) {
        Dimension exact = byName.get(name.text());
        Dimension found = exact != null ? exact : byName.get(Word.folded(name.text()));
        if (found == null) {
            throw name.unknown(Message.UNKNOWN_DIMENSION.text(name.text()), name.text(), byName.keySet());
        }
        return found;
    }

    private static Member member(SpecNode code, SpecNode value) {
        if (!value.mapping()) {
            return made(code, () -> Member.of(code.text(), value.localText()));
        }
        Fields fields = value.fields(Key.FRENCH, Key.ENGLISH, Key.FROM, Key.BEFORE);
        LocalText label = new LocalText(
                fields.get(Key.FRENCH).text(), fields.get(Key.ENGLISH).text());
        return made(
                value,
                () -> new Member(
                        code.text(),
                        label,
                        new Validity(
                                fields.find(Key.FROM).map(Days::of),
                                fields.find(Key.BEFORE).map(Days::of))));
    }

    private static <T> T made(SpecNode place, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidValueException e) {
            throw place.problem(Message.FOUND.text(e.found()), Message.MEMBERS_CURE.text());
        }
    }
}

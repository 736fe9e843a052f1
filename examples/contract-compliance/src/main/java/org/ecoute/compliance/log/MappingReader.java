package org.ecoute.compliance.log;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.compliance.internal.tree.Domains;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.scheme.ClauseVersion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a mapping and holds it to the attributes that there are. */
final class MappingReader {
    private static final Set<String> KEYS =
            Set.of("service", "zone", "dates", "separator", "columns", "codes", "constants");
    private static final Set<String> FRAME =
            Set.of("case", "type", "at", "recordedAt", "service", "beneficiary", "id", "of");

    private final String file;

    MappingReader(String file) {
        this.file = file;
    }

    Mapping read(String yaml) {
        Map<String, Object> root = object("", parsed(yaml));
        root.keySet().forEach(key -> known("", key, KEYS));
        Map<String, String> columns = texts("columns", root.get("columns"));
        columns.forEach((column, attribute) -> known("columns." + column, attribute, attributes()));
        for (String needed : List.of("case", "type", "at")) {
            if (!columns.containsValue(needed)) {
                throw problem(
                        "columns",
                        columns.values().toString(),
                        "Une colonne doit donner « " + needed + " ».",
                        "A column must give " + needed + ".");
            }
        }
        return new Mapping(
                Optional.ofNullable(root.get("service")).map(Object::toString),
                zone(root.get("zone")),
                dates(root.get("dates")),
                Optional.ofNullable(root.get("separator"))
                        .map(one -> one.toString().charAt(0)),
                columns,
                codes(root.get("codes")),
                nested("constants", root.get("constants")));
    }

    private Object parsed(String yaml) {
        try {
            Object parsed = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
            return parsed == null ? Map.of() : parsed;
        } catch (YamlEngineException e) {
            String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw problem("", cause, "Ce n’est pas du YAML.", "This is no YAML.");
        }
    }

    private static Set<String> attributes() {
        Set<String> attributes = new TreeSet<>(FRAME);
        for (ActType type : ActType.values()) {
            attributes.addAll(Domains.ofAct(type.code()).keySet());
        }
        Domains.ofBeneficiaries().keySet().forEach(one -> attributes.add("beneficiary." + one));
        return attributes;
    }

    private ZoneId zone(@Nullable Object zone) {
        if (zone == null) {
            return ClauseVersion.CONTRACT_ZONE;
        }
        try {
            return ZoneId.of(zone.toString());
        } catch (DateTimeException e) {
            throw problem(
                    "zone",
                    zone.toString(),
                    "Maybe Europe/Paris ou Indian/Reunion.",
                    "Maybe Europe/Paris or Indian/Reunion.");
        }
    }

    private List<DateTimeFormatter> dates(@Nullable Object dates) {
        List<DateTimeFormatter> forms = new ArrayList<>();
        for (Object form : dates instanceof List<?> list ? list : List.of()) {
            try {
                forms.add(DateTimeFormatter.ofPattern(form.toString(), Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw problem(
                        "dates", form.toString(), "Par exemple dd/MM/yyyy HH:mm.", "For instance dd/MM/yyyy HH:mm.");
            }
        }
        return forms;
    }

    private Map<String, Map<String, String>> codes(@Nullable Object codes) {
        Map<String, Map<String, String>> folded = new LinkedHashMap<>();
        nested("codes", codes).forEach((attribute, byWord) -> {
            known("codes", attribute, attributes());
            Map<String, String> words = new LinkedHashMap<>();
            byWord.forEach((word, code) -> words.put(Nearest.folded(word), code));
            folded.put(attribute, words);
        });
        return folded;
    }

    private Map<String, Map<String, String>> nested(String key, @Nullable Object value) {
        Map<String, Map<String, String>> nested = new LinkedHashMap<>();
        object(key, value == null ? Map.of() : value)
                .forEach((name, inner) -> nested.put(name, texts(key + "." + name, inner)));
        return nested;
    }

    private Map<String, String> texts(String key, @Nullable Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(key, value == null ? Map.of() : value).forEach((name, text) -> texts.put(name, String.valueOf(text)));
        return texts;
    }

    private Map<String, Object> object(String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw problem(key, String.valueOf(value), "Écrivez « nom: valeur ».", "Write name: value.");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, inner) -> object.put(String.valueOf(name), inner == null ? "" : inner));
        return object;
    }

    private void known(String key, String found, Set<String> known) {
        if (!known.contains(found)) {
            String maybe = Nearest.to(found, known).orElse(String.join(", ", new TreeSet<>(known)));
            throw problem(key, found, "Peut-être " + maybe + ".", "Maybe " + maybe + ".");
        }
    }

    private LogException problem(String key, String found, String frenchCure, String englishCure) {
        String place = file + (key.isEmpty() ? "" : ", " + key);
        return new LogException(new LocalText(
                place + " : trouvé « " + found + " ». " + frenchCure,
                place + ": found \"" + found + "\". " + englishCure));
    }
}

package org.ecoute.compliance.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.internal.tree.Domains;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.PersonalAct;
import org.ecoute.model.json.Problem;
import org.ecoute.model.json.RejectedException;
import tools.jackson.databind.node.ObjectNode;

/** The act that a row tells of. */
final class ActOfRow {
    private static final Set<String> FRAME_INSTANTS = Set.of("at", "recordedAt");
    private static final Set<String> INSTANTS = Set.of("occurredAt", "sessionAt");
    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "true", "vrai", "1", "x");
    private static final Set<String> NO = Set.of("non", "n", "no", "false", "faux", "0");

    private final Mapping mapping;
    private final Row row;

    ActOfRow(Mapping mapping, Row row) {
        this.mapping = mapping;
        this.row = row;
    }

    /**
     * The act as a tree that the model accepts.
     *
     * @throws BadCellException if a cell cannot be used
     */
    ObjectNode tree() {
        ObjectNode act = Trees.MAPPER.createObjectNode();
        String type = type();
        act.put("type", type);
        Map<String, Domains.Domain> known = Domains.ofAct(type);
        mapping.constants()
                .getOrDefault(type, Map.of())
                .forEach((attribute, value) -> put(act, known, attribute, value));
        mapping.columns().forEach((column, attribute) -> {
            String value = row.values().get(column);
            if (value != null) {
                put(act, known, attribute, value);
            }
        });
        checked(act);
        return act;
    }

    private String type() {
        String column = mapping.column("type");
        String said = row.values().getOrDefault(column, "");
        String code = mapping.code("type", said);
        for (ActType type : ActType.values()) {
            if (type.code().equals(code)) {
                return code;
            }
        }
        throw new BadCellException(
                column,
                said,
                new LocalText(
                        "Ajoutez-le sous codes.type, par exemple « " + said + " »: session.",
                        "Add it under codes.type, for instance \"" + said + "\": session."));
    }

    private void put(ObjectNode act, Map<String, Domains.Domain> known, String attribute, String value) {
        if (attribute.equals("beneficiary")) {
            beneficiaries(act, value);
        } else if (FRAME_INSTANTS.contains(attribute)
                || (INSTANTS.contains(attribute) && known.containsKey(attribute))) {
            act.put(attribute, instant(attribute, value).toString());
        } else if (known.containsKey(attribute)) {
            put(act, attribute, Objects.requireNonNull(known.get(attribute)), value);
        } else if (attribute.equals("id")) {
            act.put(attribute, value);
        }
    }

    private void beneficiaries(ObjectNode act, String value) {
        String type = act.get("type").asString();
        if (type.equals(ActType.REFERRAL.code())) {
            for (String one : value.split("[,;|]", -1)) {
                act.withArray("beneficiaries").add(one.strip());
            }
        } else if (ofOnePerson(type)) {
            act.put("beneficiary", value);
        }
    }

    private static boolean ofOnePerson(String type) {
        return PersonalAct.class.isAssignableFrom(ActType.of(type).valueType());
    }

    private void put(ObjectNode act, String attribute, Domains.Domain domain, String value) {
        if (domain.isFlag()) {
            act.put(attribute, flag(attribute, value));
        } else if (domain.integer()) {
            act.put(attribute, number(attribute, value));
        } else if (domain.list()) {
            for (String one : value.split("[,;|]", -1)) {
                act.withArray(attribute).add(mapping.code(attribute, one.strip()));
            }
        } else {
            act.put(attribute, mapping.code(attribute, value));
        }
    }

    /** Whether a word of either language says yes. */
    static boolean isYes(String word) {
        return YES.contains(Nearest.folded(word));
    }

    private boolean flag(String attribute, String value) {
        String code = Nearest.folded(mapping.code(attribute, value));
        if (YES.contains(code) || NO.contains(code)) {
            return YES.contains(code);
        }
        throw bad(attribute, value, "Écrivez oui ou non.", "Write yes or no.");
    }

    private int number(String attribute, String value) {
        try {
            return Integer.parseInt(mapping.code(attribute, value).replaceAll("\\.0+$", ""));
        } catch (NumberFormatException e) {
            throw bad(attribute, value, "Écrivez un nombre entier.", "Write a whole number.");
        }
    }

    private OffsetDateTime instant(String attribute, String value) {
        for (DateTimeFormatter form : mapping.dates()) {
            Optional<OffsetDateTime> read = instant(form, value);
            if (read.isPresent()) {
                return read.orElseThrow();
            }
        }
        try {
            return value.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(value)
                    : LocalDateTime.parse(value).atZone(mapping.zone()).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw bad(
                    attribute,
                    value,
                    "Aucune des formes sous dates ne convient ; ajoutez la vôtre, ou corrigez la date.",
                    "None of the forms under dates fits; add yours, or mend the date.");
        }
    }

    /** The instant, if the text has this form. */
    private Optional<OffsetDateTime> instant(DateTimeFormatter form, String value) {
        try {
            TemporalAccessor read = form.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime known) {
                return Optional.of(known);
            }
            LocalDateTime time = read instanceof LocalDateTime known ? known : ((LocalDate) read).atStartOfDay();
            return Optional.of(time.atZone(mapping.zone()).toOffsetDateTime());
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    private void checked(ObjectNode act) {
        try {
            Trees.act(act);
        } catch (RejectedException e) {
            Problem problem = e.rejection().problems().get(0);
            String attribute = problem.field().replaceAll("\\[.*", "");
            String column = mapping.column(attribute.equals("beneficiaries") ? "beneficiary" : attribute);
            throw new BadCellException(
                    column, row.values().getOrDefault(column, ""), new LocalText(problem.message(), problem.message()));
        }
    }

    private BadCellException bad(String attribute, String value, String french, String english) {
        return new BadCellException(mapping.column(attribute), value, new LocalText(french, english));
    }
}

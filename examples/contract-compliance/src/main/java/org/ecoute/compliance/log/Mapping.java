package org.ecoute.compliance.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.Nearest;

/**
 * What a log's columns and codes are called here. Read from YAML:
 *
 * <pre>{@code
 * service: iapr-numero-bleu            # or a column mapped to "service"
 * zone: Europe/Paris                   # of dates without an offset
 * dates: ["dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm"]
 * separator: ";"                       # left out: the likeliest of ; , | and tab
 * columns:
 *   "N° dossier": case
 *   "Acte": type
 *   "Date": at
 *   "Saisi le": recordedAt
 *   "Agent": beneficiary
 *   "Rôle": beneficiary.role
 *   "Durée": minutes
 * codes:
 *   type: { "Entretien": session, "Signalement": referral }
 * constants:
 *   session: { kind: SUPPORT }
 * }</pre>
 *
 * @param service the service of every case file, unless a column says it
 * @param zone the zone of dates that carry no offset
 * @param dates the forms of dates, tried in this order; ISO 8601 with an offset is always understood
 * @param separator between fields of a CSV file; empty: the likeliest
 * @param columns the attribute of each column that is read, by the column's name
 * @param codes our code by attribute and by what the log says, folded as {@link Nearest#folded} does
 * @param constants attributes that the log does not say, by type of act
 */
public record Mapping(
        Optional<String> service,
        ZoneId zone,
        List<DateTimeFormatter> dates,
        Optional<Character> separator,
        Map<String, String> columns,
        Map<String, Map<String, String>> codes,
        Map<String, Map<String, String>> constants) {
    public Mapping {
        dates = List.copyOf(dates);
    }

    /**
     * The mapping in a file.
     *
     * @throws LogException if it is no mapping
     * @throws UncheckedIOException if it cannot be read
     */
    public static Mapping read(Path file) {
        try {
            return of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /**
     * The mapping in a text.
     *
     * @param name what stands for a file name in errors
     * @throws LogException if it is no mapping
     */
    public static Mapping of(String name, String yaml) {
        return new MappingReader(name).read(yaml);
    }

    /** Our code for what the log says of an attribute; what it says, if the mapping knows no other. */
    String code(String attribute, String said) {
        return codes.getOrDefault(attribute, Map.of()).getOrDefault(Nearest.folded(said), said);
    }

    /** The column of an attribute, for errors; the attribute itself where no column gives it. */
    String column(String attribute) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(attribute))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(attribute);
    }
}

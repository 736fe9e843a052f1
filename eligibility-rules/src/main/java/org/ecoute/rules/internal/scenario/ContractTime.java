package org.ecoute.rules.internal.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;

/** Instants as people write them: a day and a time without an offset are contract time, Europe/Paris. */
final class ContractTime {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern LOCAL = Pattern.compile(DAY + "[T ]\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern DATE = Pattern.compile(DAY);

    private ContractTime() {}

    /** Whether a text is a day and a time without an offset. */
    static boolean isLocal(String text) {
        return LOCAL.matcher(text).matches();
    }

    /** The instant of a day and a time in contract time. */
    static OffsetDateTime instant(String local, YamlNode node) {
        LocalDateTime time = parsed(local, node);
        List<ZoneOffset> offsets = ClauseVersion.CONTRACT_ZONE.getRules().getValidOffsets(time);
        if (offsets.size() == 1) {
            return time.atOffset(offsets.get(0));
        }
        throw offsets.isEmpty()
                ? node.problem(Complaint.of("time.skipped", local))
                : node.problem(Complaint.of(
                        "time.twice", local, time.toString() + offsets.get(0), time.toString() + offsets.get(1)));
    }

    /** An instant with or without an offset. */
    static OffsetDateTime instant(YamlNode node) {
        String text = node.text();
        if (isLocal(text)) {
            return instant(text, node);
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw node.problem(Complaint.of("time.form", text));
        }
    }

    /** An instant, or a day, which stands for its last instant. */
    static OffsetDateTime instantOrDay(YamlNode node) {
        return DATE.matcher(node.text()).matches()
                ? node.as(LocalDate::parse)
                        .plusDays(1)
                        .atStartOfDay(ClauseVersion.CONTRACT_ZONE)
                        .minusNanos(1)
                        .toOffsetDateTime()
                : instant(node);
    }

    private static LocalDateTime parsed(String local, YamlNode node) {
        try {
            return LocalDateTime.parse(local.replace(' ', 'T'));
        } catch (DateTimeException notInCalendar) {
            throw node.problem(Complaint.of("time.none", local));
        }
    }
}

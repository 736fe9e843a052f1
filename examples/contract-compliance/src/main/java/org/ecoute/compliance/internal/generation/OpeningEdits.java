package org.ecoute.compliance.internal.generation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import tools.jackson.databind.node.ObjectNode;

/**
 * A history that is opened on the day on which a clause begins or ends, at midnight in Paris and one second before, written
 * in the time of Paris and of places where it is another day.
 */
final class OpeningEdits implements Edits {
    private static final List<ZoneId> ZONES = List.of(
            ClauseVersion.CONTRACT_ZONE,
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("America/Martinique"),
            ZoneId.of("Pacific/Noumea"));

    private final RuleCatalogue catalogue;

    OpeningEdits(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        return days(base.caseFile().service()).flatMap(day -> ZONES.stream().map(zone -> pair(base, day, zone)));
    }

    private Stream<LocalDate> days(ServiceId service) {
        return catalogue.clauses().values().stream()
                .filter(clause -> clause.service().map(service::equals).orElse(true))
                .map(Clause::versions)
                .flatMap(List::stream)
                .flatMap(version -> Stream.concat(version.from().stream(), version.before().stream()))
                .distinct()
                .sorted();
    }

    private static Pair pair(Replayed base, LocalDate day, ZoneId zone) {
        OffsetDateTime midnight = day.atStartOfDay(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime();
        return new Pair(
                "opening." + day + "." + zone, side(base, midnight.minusSeconds(1), zone), side(base, midnight, zone));
    }

    private static Pair.Side side(Replayed base, OffsetDateTime opening, ZoneId zone) {
        Duration by = Duration.between(base.caseFile().acts().get(0).at(), opening);
        ObjectNode tree = Shift.writtenIn(Shift.by(base, by), zone);
        OffsetDateTime written = opening.atZoneSameInstant(zone).toOffsetDateTime();
        return new Pair.Side(
                written.toString(),
                new LocalText("le dossier est ouvert le " + written, "the case file is opened on " + written),
                tree,
                base.until().plus(by));
    }
}

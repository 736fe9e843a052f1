package org.ecoute.compliance.internal.generation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseVersion;
import tools.jackson.databind.node.ObjectNode;

/**
 * Duties whose time runs over the night in which clocks are changed, in spring and in autumn, and those that begin one second
 * before midnight: the whole history is moved there. Also with every instant written in the time of an overseas territory.
 */
final class NightEdits implements Edits {
    private static final ZoneId PARIS = ClauseVersion.CONTRACT_ZONE;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final ZoneId OVERSEAS = ZoneId.of("Indian/Reunion");

    private final Replayer replayer;

    NightEdits(Replayer replayer) {
        this.replayer = replayer;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        return base.duties().stream()
                .filter(status -> status.duty().due().isPresent())
                .flatMap(status -> nights(base, status));
    }

    private Stream<Pair> nights(Replayed base, DutyStatus status) {
        OffsetDateTime begun = base.caseFile().acts().get(status.createdBy()).at();
        ZoneOffsetTransition next = PARIS.getRules().nextTransition(begun.toInstant());
        ZoneOffsetTransition second = PARIS.getRules().nextTransition(next.getInstant());
        LocalDate ordinary = begun.toLocalDate().plusDays(1);
        return Stream.of(
                        moved(base, begun, eve(next), name(next), status, false),
                        moved(base, begun, eve(second), name(second), status, false),
                        moved(base, begun, ordinary.atTime(LAST_SECOND).atZone(PARIS), "midnight", status, false),
                        moved(base, begun, eve(next), "overseas", status, true))
                .flatMap(pairs -> pairs);
    }

    private static ZonedDateTime eve(ZoneOffsetTransition change) {
        return change.getDateTimeBefore()
                .toLocalDate()
                .minusDays(1)
                .atTime(AFTERNOON)
                .atZone(PARIS);
    }

    private static String name(ZoneOffsetTransition change) {
        return change.isGap() ? "spring" : "autumn";
    }

    private Stream<Pair> moved(
            Replayed base, OffsetDateTime begun, ZonedDateTime to, String name, DutyStatus of, boolean overseas) {
        Duration by = Duration.between(begun, to);
        ObjectNode tree = Shift.by(base, by);
        ObjectNode written = overseas ? Shift.writtenIn(tree, OVERSEAS) : Shift.writtenIn(tree, PARIS);
        Optional<Replayed> there = replayer.replay(written, base.until().plus(by), true);
        return there.stream()
                .flatMap(new DeadlineEdits(name)::of)
                .filter(pair -> pair.axis().endsWith("." + of.duty().kind()));
    }
}

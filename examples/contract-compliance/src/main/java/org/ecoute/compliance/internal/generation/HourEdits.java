package org.ecoute.compliance.internal.generation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Region;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.scheme.ClauseVersion;
import tools.jackson.databind.node.ObjectNode;

/** The hour of a session, to the second, in the time of the place of work: Paris, the Antilles, La Réunion, Nouméa. */
final class HourEdits implements Edits {
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long STEP = Duration.ofMinutes(90).toSeconds();

    private final Replayer replayer;

    HourEdits(Replayer replayer) {
        this.replayer = replayer;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        if (!base.last().type().code().equals("session")) {
            return Stream.of();
        }
        return AttributeEdits.REGIONS.stream().sorted().flatMap(region -> in(base, region));
    }

    private Stream<Pair> in(Replayed base, String code) {
        Region region = CodeLists.bundled().region(RegionCode.of(code)).orElseThrow();
        OffsetDateTime midnight = midnight(base, region.zone());
        List<Long> flips = Flips.of(0, DAY - 1, STEP, second -> {
            Pair.Side side = side(base, region, midnight, second);
            return replayer.replay(side.tree(), side.until(), false).map(Replayed::lastSaid);
        });
        return flips.stream()
                .map(flip -> new Pair(
                        "session.hour." + code,
                        side(base, region, midnight, flip),
                        side(base, region, midnight, flip + 1)));
    }

    private static OffsetDateTime midnight(Replayed base, ZoneId zone) {
        // the day after: no other act of the history lies on it
        return base.last()
                .at()
                .atZoneSameInstant(zone)
                .plusDays(2)
                .truncatedTo(ChronoUnit.DAYS)
                .toOffsetDateTime();
    }

    private static Pair.Side side(Replayed base, Region region, OffsetDateTime midnight, long second) {
        ObjectNode changed = base.tree();
        Trees.beneficiaries(changed)
                .forEach(one -> one.put("workRegion", region.code().value()));
        OffsetDateTime at = midnight.plusSeconds(second);
        // written in contract time, as a system of the provider would: the hour at the place of work has to be worked
        // out
        OffsetDateTime inParis =
                at.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime();
        List<ObjectNode> acts = Trees.acts(changed);
        acts.get(acts.size() - 1).put("at", inParis.toString());
        return new Pair.Side(
                at.toLocalTime().toString(),
                new LocalText(
                        "il est " + at.toLocalTime() + " au lieu de travail ("
                                + region.label().french() + ")",
                        "it is " + at.toLocalTime() + " at the place of work ("
                                + region.label().english() + ")"),
                changed,
                at);
    }
}

package org.ecoute.reporting.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Observation;
import org.ecoute.reporting.Period;

/** The day on which something happened, in contract time. */
final class CalendarDimensions {
    private CalendarDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.of(
                        "day-of-week",
                        Texts.of("dimension.day-of-week"),
                        daysOfWeek(),
                        (observation, codes) ->
                                codes.accept(day(observation).getDayOfWeek().name())),
                Dimension.of(
                        "day-kind",
                        Texts.of("dimension.day-kind"),
                        Members.named("day-kind", codes()),
                        (observation, codes) -> dayKinds(observation).forEach(codes)));
    }

    private static String[] codes() {
        return Arrays.stream(DayKind.values()).map(DayKind::name).toArray(String[]::new);
    }

    /** The holidays are those of the place of work, which may differ between the persons concerned. */
    private static Stream<String> dayKinds(Observation observation) {
        LocalDate day = day(observation);
        Stream<Optional<RegionCode>> regions = observation.persons().isEmpty()
                ? Stream.of(Optional.empty())
                : observation.persons().stream().map(Beneficiary::workRegion);
        return regions.map(region ->
                HolidayCalendars.kindOf(day, region).map(DayKind::name).orElse(Member.NOT_STATED.code()));
    }

    private static LocalDate day(Observation observation) {
        return Period.dayOf(observation.at());
    }

    private static List<Member> daysOfWeek() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        Member.of(day.name(), new LocalText(name(day, Language.FRENCH), name(day, Language.ENGLISH))))
                .toList();
    }

    private static String name(DayOfWeek day, Language language) {
        return Members.capital(day.getDisplayName(TextStyle.FULL, language.locale()));
    }
}

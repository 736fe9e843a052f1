package org.ecoute.reporting.internal;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.reporting.Dimension;

/** The dimensions that come with the library. */
public final class BundledDimensions {
    private BundledDimensions() {}

    /** All of them. */
    public static List<Dimension> all() {
        return Stream.of(
                        PersonDimensions.all(),
                        ReformDimensions.all(),
                        ReferralDimensions.all(),
                        GroundDimensions.all(),
                        CourseDimensions.all(),
                        ContactDimensions.all(),
                        ActDimensions.all(),
                        CalendarDimensions.all(),
                        DutyDimensions.all())
                .flatMap(List::stream)
                .toList();
    }
}

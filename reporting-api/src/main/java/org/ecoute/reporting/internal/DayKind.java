package org.ecoute.reporting.internal;

/**
 * What a day is for working life. The published share is on <em>jours ouvrés</em>, the first of these; <em>jours
 * ouvrables</em> are the first two (service-public.fr, F35697).
 */
enum DayKind {
    /** Monday to Friday, no public holiday. */
    WORKING_DAY,
    /** Saturday, no public holiday. */
    SATURDAY,
    /** Sunday, no public holiday. */
    SUNDAY,
    /** Any day of the week. */
    PUBLIC_HOLIDAY
}

package org.ecoute.examples.bilan.figures;

import java.time.LocalDate;
import org.ecoute.reporting.Period;

/** The periods of documents 000, 001 and 002. */
public final class PublishedPeriods {
    /** The last year of the numéro bleu. */
    public static final Period YEAR_2020 = Period.year(2020);

    /** What the report heads the numéro bleu's figures with. */
    public static final Period YEARS_2016_TO_2020 = Period.years(2016, 2020);

    /** What the report prints for the beneficiaries, under the heading 2016-2020. */
    public static final Period YEARS_2017_TO_2020 = Period.years(2017, 2020);

    /** The numéro vert, from its first day. */
    public static final Period NUMERO_VERT = Period.ofDays(LocalDate.of(2019, 12, 23), LocalDate.of(2020, 12, 31));

    /** The period of document 000. */
    public static final Period JANUARY_TO_APRIL_2021 =
            Period.ofDays(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 30));

    /** The period of document 001, which contains the former. */
    public static final Period JANUARY_TO_SEPTEMBER_2021 =
            Period.ofDays(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 9, 30));

    private PublishedPeriods() {}
}

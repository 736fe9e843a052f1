package org.ecoute.examples.bilan.reconstruction;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.reporting.Period;

/**
 * The five teams that had a collective intervention in 2020. The document tells their places, months and days; days
 * and numbers of individual supports are read from the figures, under the published names given here.
 */
public enum Team2020 {
    BOBIGNY("bobigny-2020-02", "DIRECCTE IDF", Month.FEBRUARY, "DIRECCTE", "11", GroundFamily.TRAUMATIC_EVENT),
    RENNES_JUNE("rennes-2020-06", "ARS 35", Month.JUNE, "ARS", "53", GroundFamily.WORK_DISTRESS),
    RENNES_AUGUST("rennes-2020-08", "ARS 35", Month.AUGUST, "ARS", "53", GroundFamily.TRAUMATIC_EVENT),
    /** Named for two organisations at once; its case file is taken as one of those of the DRJSCS. */
    PARIS("paris-2020-09", "DRJSCS/MNS", Month.SEPTEMBER, "DRJSCS", "11", GroundFamily.WORK_DISTRESS),
    MONTPELLIER("montpellier-2020-09", "ARS34", Month.SEPTEMBER, "ARS", "76", GroundFamily.WORK_DISTRESS);

    private final String key;
    private final String publishedName;
    private final Month month;
    private final String organisation;
    private final String region;
    private final GroundFamily family;

    Team2020(String key, String publishedName, Month month, String organisation, String region, GroundFamily family) {
        this.key = key;
        this.publishedName = publishedName;
        this.month = month;
        this.organisation = organisation;
        this.region = region;
        this.family = family;
    }

    /** The tag of its case files. */
    public Tag tag() {
        return Tag.of("team-" + key);
    }

    /** The name of the intervention in the figures. */
    public String publishedName() {
        return publishedName;
    }

    /** The month of the intervention. */
    public Period period() {
        YearMonth of2020 = YearMonth.of(2020, month);
        return Period.ofDays(of2020.atDay(1), of2020.atEndOfMonth());
    }

    OrganisationCode organisation() {
        return OrganisationCode.of(organisation);
    }

    RegionCode region() {
        return RegionCode.of(region);
    }

    GroundFamily family() {
        return family;
    }

    /** Two psychologists shared the September permanences in Paris; elsewhere there was one. */
    int psychologists() {
        return this == PARIS ? 2 : 1;
    }

    boolean telephonePermanence() {
        return this == BOBIGNY || this == PARIS;
    }

    /** Name in the figures of the individual supports that came of it, where the document gives their number. */
    public Optional<String> supportsName() {
        return switch (this) {
            case RENNES_JUNE -> Optional.of("ARS 35 juin");
            case RENNES_AUGUST -> Optional.of("ARS 35 août");
            default -> Optional.empty();
        };
    }

    /** Name in the figures of the advice to its managers, which we take as part of the nine sessions of 2020. */
    public Optional<String> adviceName() {
        return this == PARIS ? Optional.of("ENCADREMENT (DRJSCS/MNS)") : Optional.empty();
    }
}

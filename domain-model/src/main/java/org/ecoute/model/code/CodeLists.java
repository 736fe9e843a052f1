package org.ecoute.model.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.LocalText;

/**
 * The code lists that case files, rules and reports share. Immutable and thread-safe. The data stand in readable
 * tables beside this class, each row with its source.
 */
public final class CodeLists {
    private final Map<RiskFactorCode, RiskFactor> riskFactors;
    private final Map<GroundCode, Ground> grounds;
    private final Map<RegionCode, Region> regions;
    private final Map<OrganisationCode, Organisation> organisations;
    private final Reforms reforms;

    CodeLists(
            Map<RiskFactorCode, RiskFactor> riskFactors,
            Map<GroundCode, Ground> grounds,
            Map<RegionCode, Region> regions,
            Map<OrganisationCode, Organisation> organisations) {
        this.riskFactors = riskFactors;
        this.grounds = grounds;
        this.regions = regions;
        this.organisations = organisations;
        this.reforms = new Reforms(organisations.values());
    }

    /** The lists that come with this library, read once. */
    public static CodeLists bundled() {
        return Bundled.LISTS;
    }

    /** All grounds, as in the documents: those of IAPR first, then Qualisocial, then WPO. */
    public List<Ground> grounds() {
        return List.copyOf(grounds.values());
    }

    /** The ground of a code; empty if the list has none. */
    public Optional<Ground> ground(GroundCode code) {
        return Optional.ofNullable(grounds.get(code));
    }

    /** All organisations, past and present. */
    public List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    /**
     * The organisation of a code or of one of its aliases ({@code EVSN} is {@code ENVSN}); empty if the list has none,
     * which is no error: clients use codes of their own too.
     */
    public Optional<Organisation> organisation(OrganisationCode code) {
        return reforms.organisation(code);
    }

    /**
     * Who carries on an organisation's missions on a day, where the region is not known: {@code DIRECCTE} on 2021-04-15
     * is {@code DREETS}, as almost everywhere.
     *
     * @param day a calendar day, Europe/Paris
     * @return itself while it exists; several where a reform shared out the missions; empty if the code is unknown or
     *     nothing is recorded for that day
     */
    public List<Organisation> successorsOn(OrganisationCode code, LocalDate day) {
        return reforms.successorsOn(code, day, regions.keySet());
    }

    /**
     * Who carries on an organisation's missions on a day in one region: {@code DIRECCTE} on 2021-04-15 is
     * {@code DREETS} in Bretagne, {@code DRIEETS} in Île-de-France, {@code DEETS} in La Réunion.
     *
     * @param day a calendar day, Europe/Paris
     * @return as where the region is not known
     */
    public List<Organisation> successorsOn(OrganisationCode code, LocalDate day, RegionCode region) {
        return reforms.successorsOn(code, day, Set.of(region));
    }

    /**
     * Under what name an organisation goes on a day, where the region is not known; several names are joined by a
     * slash. Where nothing is recorded for that day, the name it was recorded under.
     *
     * @param day a calendar day, Europe/Paris
     * @return empty if the code is unknown
     */
    public Optional<LocalText> nameOn(OrganisationCode code, LocalDate day) {
        return organisation(code).map(recorded -> Reforms.name(recorded, successorsOn(code, day)));
    }

    /**
     * Under what name an organisation goes on a day in one region; otherwise as where the region is not known.
     *
     * @param day a calendar day, Europe/Paris
     * @return empty if the code is unknown
     */
    public Optional<LocalText> nameOn(OrganisationCode code, LocalDate day, RegionCode region) {
        return organisation(code).map(recorded -> Reforms.name(recorded, successorsOn(code, day, region)));
    }

    /** All regions: metropolitan France, the overseas regions, the other overseas territories. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** The region of a code; empty if the list has none (92 is a department, not a region). */
    public Optional<Region> region(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The six factors of psychosocial risk. */
    public List<RiskFactor> riskFactors() {
        return List.copyOf(riskFactors.values());
    }

    /** The factor of a code; empty if the list has none. */
    public Optional<RiskFactor> riskFactor(RiskFactorCode code) {
        return Optional.ofNullable(riskFactors.get(code));
    }

    /** Holds the bundled lists, so that they are read when first asked for and never again. */
    private static final class Bundled {
        private static final CodeLists LISTS = new CodeListReader(CodeTable::bundled).read();

        private Bundled() {}
    }
}

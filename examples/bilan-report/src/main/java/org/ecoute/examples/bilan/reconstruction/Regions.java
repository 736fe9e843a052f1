package org.ecoute.examples.bilan.reconstruction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;

/** Draws the region of a case file. The maps are lost: every draw is our choice. */
final class Regions {
    static final RegionCode ILE_DE_FRANCE = RegionCode.of("11");
    static final RegionCode BRETAGNE = RegionCode.of("53");
    static final RegionCode OCCITANIE = RegionCode.of("76");

    private static final List<String> METROPOLITAN = List.of(
            "11", "11", "11", "24", "27", "28", "32", "32", "44", "44", "52", "53", "75", "75", "76", "76", "84", "84",
            "93", "93", "94");
    private static final List<String> OVERSEAS = List.of("01", "02", "03", "04", "06");

    /** Those that sit in one place. */
    private static final Map<OrganisationCode, RegionCode> SEATS = Map.of(
            Organisations.CENTRAL,
            ILE_DE_FRANCE,
            OrganisationCode.of("DREES"),
            ILE_DE_FRANCE,
            OrganisationCode.of("INSEP"),
            ILE_DE_FRANCE,
            OrganisationCode.of("INJS"),
            ILE_DE_FRANCE,
            Organisations.MNS,
            ILE_DE_FRANCE,
            OrganisationCode.of("ENVSN"),
            BRETAGNE);

    private final Random random;

    Regions(Random random) {
        this.random = random;
    }

    /** A region where the organisation may be: only agencies are given overseas ones. */
    RegionCode draw(Optional<OrganisationCode> organisation) {
        return organisation.map(SEATS::get).orElseGet(() -> {
            boolean overseas = organisation.filter(Organisations.ARS::equals).isPresent() && random.nextInt(8) == 0;
            List<String> regions = overseas ? OVERSEAS : METROPOLITAN;
            return RegionCode.of(regions.get(random.nextInt(regions.size())));
        });
    }
}

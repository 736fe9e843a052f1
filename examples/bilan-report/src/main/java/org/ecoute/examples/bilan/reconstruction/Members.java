package org.ecoute.examples.bilan.reconstruction;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ecoute.examples.bilan.figures.PublishedMembers;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;

/** The model's words for published names of members. Optional where a case file may lack them. */
final class Members {
    /** Advice to managers, which is counted apart from support, whatever its modality. */
    static final String ADVICE = "ENCADREMENT";

    /** The three grounds that the document counts in its focus on the health crisis. */
    static final Set<GroundCode> HEALTH_CRISIS = Set.of(
            GroundCode.of("deconfinement"), GroundCode.of("anxiete-coronavirus"), GroundCode.of("anxiete-confinement"));

    private Members() {}

    /** Published organisations are codes already, also that of who did not wish to tell. */
    static Optional<OrganisationCode> organisation(String member) {
        return Optional.of(OrganisationCode.of(member));
    }

    static Optional<StatutoryCategory> category(String member) {
        return Optional.of(StatutoryCategory.valueOf(PublishedMembers.code("categorie_statutaire", member)));
    }

    static Optional<Gender> gender(String member) {
        return Optional.of(Gender.valueOf(PublishedMembers.code("genre", member)));
    }

    /** Empty where nobody told. */
    static Optional<RegionCode> region(String member) {
        String code = PublishedMembers.code("region", member);
        return code.equals(Gender.NOT_STATED.name()) ? Optional.empty() : Optional.of(RegionCode.of(code));
    }

    static Optional<AgeBand> ageBand(String member) {
        String code = PublishedMembers.code("tranche_age", member);
        return Arrays.stream(AgeBand.values())
                .filter(band -> band.code().equals(code))
                .findFirst();
    }

    static Role caller(String member) {
        return Role.valueOf(PublishedMembers.code("categorie_appelant", member));
    }

    static Optional<GroundCode> crisisGround(String member) {
        return Optional.of(GroundCode.of(PublishedMembers.code("problematique_covid", member)));
    }

    static Optional<GroundCode> ground(String member) {
        return Optional.of(GroundCode.of(PublishedMembers.code("motif", member)));
    }

    static GroundFamily family(String member) {
        return GroundFamily.valueOf(PublishedMembers.code("motif_groupe", member));
    }

    /** How support was given. */
    static Modality modality(String member) {
        return member.equals("FACE_A_FACE") ? Modality.FACE_TO_FACE : Modality.valueOf(member);
    }
}

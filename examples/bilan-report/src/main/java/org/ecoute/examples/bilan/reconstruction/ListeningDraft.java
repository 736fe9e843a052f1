package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;

/** A case file of the listening line in the making: one person who calls for themself. */
final class ListeningDraft {
    /** The months it opens in. */
    final Window window;

    /** When the call came in, in contract time. */
    final LocalDateTime opened;

    final OrganisationCode organisation;
    final List<Support> support = new ArrayList<>();
    Optional<RegionCode> region = Optional.empty();
    Optional<StatutoryCategory> category = Optional.empty();
    Optional<AgeBand> ageBand = Optional.empty();
    Optional<Gender> gender = Optional.empty();
    Role caller = Role.AGENT;
    Optional<GroundCode> ground = Optional.empty();
    boolean symptoms;
    boolean healthCrisis;

    ListeningDraft(Window window, LocalDateTime opened, OrganisationCode organisation) {
        this.window = window;
        this.opened = opened;
        this.organisation = organisation;
    }

    boolean of(OrganisationCode code) {
        return organisation.equals(code);
    }

    /** Whether there is time for one more session. */
    boolean hasRoom() {
        return support.size() < window.room(opened.toLocalDate());
    }
}

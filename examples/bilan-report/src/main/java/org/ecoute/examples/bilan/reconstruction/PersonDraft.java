package org.ecoute.examples.bilan.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;

/** A beneficiary in the making. What no published figure tells stays absent. */
final class PersonDraft {
    private Optional<StatutoryCategory> category = Optional.empty();
    private Optional<Gender> gender = Optional.empty();
    private final List<Modality> sessions = new ArrayList<>();

    Optional<StatutoryCategory> category() {
        return category;
    }

    void category(Optional<StatutoryCategory> value) {
        category = value;
    }

    Optional<Gender> gender() {
        return gender;
    }

    void gender(Optional<Gender> value) {
        gender = value;
    }

    /** The support sessions held, in their order. */
    List<Modality> sessions() {
        return sessions;
    }
}

package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.ecoute.model.casefile.Tag;

/** The focus of the report on calls about the health crisis of 2020. */
final class HealthCrisis {
    static final Tag TAG = Tag.of("health-crisis");

    /** The Monday before the first lockdown began in France. */
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 16);

    private HealthCrisis() {}

    static boolean reached(LocalDateTime opened) {
        return !opened.toLocalDate().isBefore(FIRST_DAY);
    }

    static boolean atAnAgency(CaseFileDraft draft) {
        return draft.organisation().filter(Organisations.ARS::equals).isPresent();
    }

    static void tag(CaseFileDraft draft) {
        draft.tags().add(TAG);
    }
}

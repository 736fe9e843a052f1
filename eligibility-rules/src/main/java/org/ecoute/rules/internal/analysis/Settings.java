package org.ecoute.rules.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader.Content;
import org.ecoute.rules.question.DutyQuestion;

/** Every setting in which a service can be asked. */
final class Settings {
    private Settings() {}

    /** One for each kind of question and each day of opening that these packs tell apart for a service. */
    static List<Setting> of(ServiceId service, List<Content> packs) {
        List<Setting> settings = new ArrayList<>();
        for (LocalDate day : Eras.of(service, packs)) {
            boolean inForce = packs.stream().anyMatch(pack -> pack.catalogue().inForce(service, day));
            for (QuestionType type : Vocabulary.types()) {
                // out of force every act is refused, and so nothing is ever owed
                if (inForce || type.carrier() != DutyQuestion.class) {
                    settings.add(new Setting(service, day, inForce, type));
                }
            }
        }
        return settings;
    }
}

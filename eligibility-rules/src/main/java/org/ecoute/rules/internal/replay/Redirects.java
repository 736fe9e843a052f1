package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.question.ReferralQuestion;

/**
 * Finds a better door for a refused referral by asking the services of the same convention, with the referrer free. The
 * doors that ask least of whoever came are told: the same referrer elsewhere before another referrer.
 */
final class Redirects {
    private static final int ANOTHER_REFERRER = 2;
    private static final int ANOTHER_SERVICE = 1;

    private final QuestionJudge judge;
    private final RuleCatalogue catalogue;

    Redirects(QuestionJudge judge, RuleCatalogue catalogue) {
        this.judge = judge;
        this.catalogue = catalogue;
    }

    private record Door(Redirect redirect, int cost) {}

    List<Redirect> of(Judged judged) {
        if (!(judged.act() instanceof Referral referral)) {
            return List.of();
        }
        List<Answer> answers = judged.trials().stream()
                .flatMap(trial -> trial.answers().stream())
                .toList();
        List<Door> doors = new ArrayList<>();
        for (ServiceId service : catalogue.sameConvention(judged.service())) {
            for (Role by : Role.values()) {
                if (answers.stream().allMatch(answer -> opens(answer, service, by))) {
                    doors.add(door(judged.service(), referral.by(), service, by));
                }
            }
        }
        int least = doors.stream().mapToInt(Door::cost).min().orElse(0);
        return doors.stream()
                .filter(door -> door.cost == least)
                .map(Door::redirect)
                .toList();
    }

    private boolean opens(Answer refused, ServiceId service, Role by) {
        ReferralQuestion asked = (ReferralQuestion) refused.question();
        boolean self = by == asked.by() ? asked.self() : by == asked.beneficiaryRole();
        ReferralQuestion instead = new ReferralQuestion(
                service.value(),
                catalogue.inForce(service, refused.openedOn()),
                asked.beneficiaryRole(),
                by,
                self,
                asked.workGround());
        return judge.allows(instead, refused.openedOn());
    }

    private static Door door(ServiceId asked, Role askedBy, ServiceId service, Role by) {
        boolean otherService = !service.equals(asked);
        boolean otherReferrer = by != askedBy;
        Redirect redirect = Redirect.builder()
                .service(service)
                .by(otherService || otherReferrer ? Optional.of(by) : Optional.empty())
                .build();
        return new Door(redirect, (otherReferrer ? ANOTHER_REFERRER : 0) + (otherService ? ANOTHER_SERVICE : 0));
    }
}

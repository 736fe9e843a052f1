package org.ecoute.examples.national.caseload;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/** A case file of the numéro bleu, 2016 to 2020: a manager refers one or several agents. */
final class BleuCourse extends SupportedCourse {
    static final String SERVICE = "iapr-numero-bleu";

    private static final LocalDate FROM = LocalDate.of(2016, 1, 4);
    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 1);

    /** So many first contacts of a hundred come after their 24 hours, so many calls reach nobody: our choice. */
    private static final int LATE_CONTACTS = 4;

    private static final int MISSED_CALLS = 12;

    BleuCourse(SplittableRandom random) {
        super(SERVICE, random);
    }

    @Override
    void write() {
        OffsetDateTime opened = opening(FROM, BEFORE);
        Role referrer = percent(15) ? Role.PREVENTION_OFFICER : Role.MANAGER;
        List<BeneficiaryId> agents = new ArrayList<>();
        int size = drawn("beneficiaries").drawNumber(random());
        for (int i = 0; i < size; i++) {
            agents.add(addAgent());
        }
        refer(opened, referrer, agents);
        LocalDate evaluated = opened.toLocalDate().plusDays(3);
        for (int i = 0; i < size; i++) {
            contact(later(opened, 180 + 10L * i), agents.get(i));
            evaluate(i, agents.get(i), evaluated);
            support(i, agents.get(i), evaluated);
        }
        advise(agents.get(0), evaluated);
        intervene(evaluated);
        close(ClosureOutcome.COMPLETED);
    }

    private void refer(OffsetDateTime opened, Role referrer, List<BeneficiaryId> agents) {
        add(Referral.builder()
                .at(opened)
                .by(referrer)
                .beneficiaries(agents)
                .addGrounds(ground())
                .channel(Channel.LINE)
                .informed(true)
                .build());
        send(later(opened, 20), DocumentKind.CORRESPONDENT_DETAILS, referrer);
        send(later(opened, 60 + random().nextLong(120)), DocumentKind.REFERRAL_NOTICE, Role.SCHEME_LEAD);
    }

    private void contact(OffsetDateTime at, BeneficiaryId agent) {
        if (percent(MISSED_CALLS)) {
            add(Contact.builder()
                    .at(later(at, -75))
                    .beneficiary(agent)
                    .reached(false)
                    .build());
        }
        OffsetDateTime reached = percent(LATE_CONTACTS) ? later(at, 2 * 24 * 60) : at;
        add(Contact.builder().at(reached).beneficiary(agent).reached(true).build());
    }

    /** The first evaluation is the one that may find a whole team affected. */
    private void evaluate(int slot, BeneficiaryId agent, LocalDate day) {
        OffsetDateTime at = at(day, LocalTime.of(10, 0).plusMinutes(45L * slot));
        add(session(at, agent, SessionKind.EVALUATION, Modality.TELEPHONE)
                .held(true)
                .teamAffected(false)
                .build());
    }

    private void advise(BeneficiaryId agent, LocalDate evaluated) {
        int sessions = drawn("manager-advice").drawNumber(random());
        for (int i = 0; i < sessions; i++) {
            OffsetDateTime at = at(evaluated.plusDays(1 + 3L * i), LocalTime.of(14, 0));
            add(session(at, agent, SessionKind.MANAGER_ADVICE, Modality.TELEPHONE)
                    .build());
        }
    }

    private void intervene(LocalDate evaluated) {
        if (drawn("collective").drawYes(random())) {
            add(GroupSession.builder()
                    .at(at(evaluated.plusDays(4), LocalTime.of(9, 0)))
                    .kind(GroupSessionKind.DISCUSSION_GROUP)
                    .psychologists(2)
                    .halfDays(1 + random().nextInt(4))
                    .place(Place.ON_SITE)
                    .build());
        }
    }
}

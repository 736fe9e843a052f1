package org.ecoute.examples.bilan.synthetic;

import static org.ecoute.examples.bilan.synthetic.StoryActs.reached;
import static org.ecoute.examples.bilan.synthetic.StoryActs.referral;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.Party;

/** Breaches of the numéro bleu on the way to the first contact. */
final class BleuReferralStories {
    private BleuReferralStories() {}

    static void plant(BleuPlanting planting) {
        referrals(planting);
        contacts(planting);
    }

    private static void referrals(BleuPlanting planting) {
        Story agent = planting.story();
        planting.plant(
                agent.with(referral(agent.opened(), Role.AGENT).build()),
                "02",
                Party.REFERRER,
                "an agent refers himself");
        Story home = planting.story();
        planting.plant(
                home.with(referral(home.opened(), Role.MANAGER)
                        .grounds(List.of(GroundCode.of("difficultes-sphere-privee")))
                        .informed(true)
                        .build()),
                "03",
                Party.REFERRER,
                "only a private ground");
        Story relative = planting.story().about(Role.RELATIVE);
        planting.plant(
                relative.with(
                        referral(relative.opened(), Role.MANAGER).informed(true).build()),
                "04",
                Party.REFERRER,
                "a manager refers a relative");
        Story late = planting.story(LocalDate.of(2021, 1, 2));
        planting.plant(
                late.with(referral(late.opened(), Role.MANAGER).informed(true).build()),
                "01",
                Party.REFERRER,
                "referred after the end of the service");
    }

    private static void contacts(BleuPlanting planting) {
        Story late = planting.referred(true);
        planting.plant(
                late.with(reached(late.after(Duration.ofHours(26)))), "09", Party.PROVIDER, "contact after 26 hours");
        Story never = planting.referred(true);
        planting.plant(
                never.with(Contact.builder()
                        .at(never.after(Duration.ofHours(3)))
                        .beneficiary(Story.AGENT)
                        .reached(false)
                        .build()),
                "09",
                Party.PROVIDER,
                "never reached");
        Story unaware = planting.referred(false);
        planting.plant(
                unaware.with(reached(unaware.after(Duration.ofHours(4)))),
                "10",
                Party.PROVIDER,
                "contact of an agent who was not told");
        Story declined = planting.referred(true);
        planting.plant(
                declined.with(Consent.builder()
                                .at(declined.after(Duration.ofHours(2)))
                                .beneficiary(Story.AGENT)
                                .declined(true)
                                .build())
                        .with(reached(declined.after(Duration.ofHours(4)))),
                "10",
                Party.PROVIDER,
                "contact after a refusal");
    }
}

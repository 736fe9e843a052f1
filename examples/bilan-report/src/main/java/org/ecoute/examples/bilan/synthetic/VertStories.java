package org.ecoute.examples.bilan.synthetic;

import static org.ecoute.examples.bilan.synthetic.StoryActs.closure;
import static org.ecoute.examples.bilan.synthetic.StoryActs.document;
import static org.ecoute.examples.bilan.synthetic.StoryActs.evaluation;
import static org.ecoute.examples.bilan.synthetic.StoryActs.referral;
import static org.ecoute.examples.bilan.synthetic.StoryActs.request;
import static org.ecoute.examples.bilan.synthetic.StoryActs.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

/** The numéro vert's planted breaches. */
final class VertStories {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 9);

    private final List<PlantedBreach> planted = new ArrayList<>();

    private VertStories() {}

    static List<PlantedBreach> all() {
        VertStories stories = new VertStories();
        stories.referrals();
        stories.sessions();
        stories.documents();
        return List.copyOf(stories.planted);
    }

    private void referrals() {
        Story early = story(LocalDate.of(2019, 12, 20));
        plant(
                early.with(referral(early.opened(), Role.AGENT).build()),
                "01",
                Party.REFERRER,
                "called before the line opened");
        Story manager = story(DAY);
        plant(
                manager.with(
                        referral(manager.opened(), Role.MANAGER).informed(true).build()),
                "03",
                Party.REFERRER,
                "a manager refers an agent");
    }

    private void sessions() {
        plant(supported(6), "03", Party.PROVIDER, "a sixth session");
        Story asked = supported(5);
        plant(
                asked.with(request(asked.day(36, 10), Role.PSYCHOLOGIST, 1)),
                "04",
                Party.PROVIDER,
                "a derogation, which the text does not know");
        Story premises = called();
        plant(
                premises.with(support(premises.day(7, 18))
                        .modality(Modality.FACE_TO_FACE)
                        .place(Place.PROVIDER_PREMISES)
                        .build()),
                "06",
                Party.PROVIDER,
                "a resident of another region is seen at the provider's premises");
    }

    private void documents() {
        Story noNotice = called();
        plant(
                noNotice.with(closure(noNotice.day(10, 11))),
                "08",
                Party.PROVIDER,
                "no notice to the physician at closure");
        Story identity = called();
        plant(
                identity.with(Disclosure.builder()
                        .at(identity.day(2, 11))
                        .content(DisclosureContent.IDENTITY)
                        .to(Role.COORDINATING_PHYSICIAN)
                        .build()),
                "08",
                Party.PROVIDER,
                "the caller's identity is shown to the physician");
    }

    private Story story(LocalDate day) {
        return new Story(String.format(Locale.ROOT, "S-VERT-%02d", planted.size() + 1), "iapr-numero-vert", day);
    }

    private Story called() {
        Story story = story(DAY);
        return story.with(referral(story.opened(), Role.AGENT).build())
                .with(evaluation(story.after(Duration.ofMinutes(5))).build())
                .with(document(story.after(Duration.ofMinutes(40)), DocumentKind.CORRESPONDENT_DETAILS, Role.AGENT));
    }

    private Story supported(int sessions) {
        Story story = called();
        Stream.iterate(1, week -> week + 1)
                .limit(sessions)
                .forEach(week -> story.with(support(story.day(7 * week, 18)).build()));
        return story;
    }

    private void plant(Story story, String clause, Party party, String what) {
        planted.add(new PlantedBreach(story.told(), ClauseId.of("IAPR-VERT-" + clause), party, what));
    }
}

package org.ecoute.examples.bilan.synthetic;

import static org.ecoute.examples.bilan.synthetic.StoryActs.document;
import static org.ecoute.examples.bilan.synthetic.StoryActs.evaluation;
import static org.ecoute.examples.bilan.synthetic.StoryActs.reached;
import static org.ecoute.examples.bilan.synthetic.StoryActs.referral;
import static org.ecoute.examples.bilan.synthetic.StoryActs.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

/** Plants the numéro bleu's breaches in stories in which all else is kept. Not thread-safe. */
final class BleuPlanting {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

    private final List<PlantedBreach> planted = new ArrayList<>();

    /** What was planted so far. */
    List<PlantedBreach> planted() {
        return List.copyOf(planted);
    }

    /** A case file without acts, of a day on which the service is in force. */
    Story story() {
        return story(DAY);
    }

    /** A case file without acts, opened on some day. */
    Story story(LocalDate day) {
        return new Story(String.format(Locale.ROOT, "S-BLEU-%02d", planted.size() + 1), "iapr-numero-bleu", day);
    }

    /** A referral with the documents that it asks for. */
    Story referred(boolean informed) {
        Story story = story();
        return story.with(referral(story.opened(), Role.MANAGER)
                        .informed(informed)
                        .build())
                .with(document(story.after(Duration.ofMinutes(20)), DocumentKind.CORRESPONDENT_DETAILS, Role.MANAGER))
                .with(document(story.after(Duration.ofHours(1)), DocumentKind.REFERRAL_NOTICE, Role.SCHEME_LEAD));
    }

    /** Contact in time and an evaluation, which finds no whole team affected. */
    Story evaluated() {
        Story story = referred(true);
        return story.with(reached(story.after(Duration.ofHours(5))))
                .with(evaluation(story.day(1, 10)).teamAffected(false).build());
    }

    /** So many support sessions, one a week. */
    Story supported(int sessions) {
        Story story = evaluated();
        Stream.iterate(1, week -> week + 1)
                .limit(sessions)
                .forEach(week -> story.with(support(story.day(7 * week, 18)).build()));
        return story;
    }

    /** Plants a story whose breach is of a clause of the service. */
    void plant(Story story, String clause, Party party, String what) {
        planted.add(new PlantedBreach(story.told(), ClauseId.of("IAPR-BLEU-" + clause), party, what));
    }

    /** Plants a story whose breach is of a clause on reporting, which the provider answers for. */
    void plantReporting(Story story, String clause, String what) {
        planted.add(new PlantedBreach(story.told(), ClauseId.of("IAPR-RPT-" + clause), Party.PROVIDER, what));
    }
}

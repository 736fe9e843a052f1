package org.ecoute.examples.bilan.reconstruction;

import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING;
import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING_CENTRAL;
import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING_HEALTH_CRISIS;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_APRIL_2021;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_SEPTEMBER_2021;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;

/**
 * What the callers speak of. Only how many told of a problem or a symptom is known, save for the health crisis: nothing
 * finer is made up, so the others have one ground that says no more than that the difficulty is one of work.
 */
final class ListeningTopics {
    private static final GroundCode WORK = GroundCode.of("difficulte-professionnelle");

    /** The problems that document 001 prints without their numbers, save isolation: one caller each, our choice. */
    private static final List<String> LATE_CRISIS_GROUNDS = List.of(
            "surcharge-de-travail",
            "conciliation-vie-privee-vie-professionnelle",
            "tensions-relationnelles",
            "anxiete-repetition-du-confinement",
            "demande-de-teletravail-refusee",
            "soucis-de-sante",
            "mal-etre-lie-a-la-crise-sanitaire",
            "inquietude-reprise-sur-site");

    private final PublishedFigures figures;
    private final Random random;

    ListeningTopics(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
    }

    void deal(List<ListeningDraft> early, List<ListeningDraft> late) {
        tagEarly(early);
        tagLate(late);
        List<ListeningDraft> all = Stream.concat(early.stream(), late.stream()).toList();
        List<ListeningDraft> central = shuffled(
                all.stream().filter(draft -> draft.of(Organisations.CENTRAL)).toList());
        List<ListeningDraft> others = shuffled(
                all.stream().filter(draft -> !draft.of(Organisations.CENTRAL)).toList());
        int problemsAtCentral = total(LISTENING_CENTRAL, "agents_problematiques");
        int problemsElsewhere = total(LISTENING, "agents_problematiques") - problemsAtCentral;
        giveGrounds(central, problemsAtCentral);
        giveGrounds(others, problemsElsewhere);
        int symptomsAtCentral = total(LISTENING_CENTRAL, "agents_symptomes");
        Collections.shuffle(others, random);
        central.stream().limit(symptomsAtCentral).forEach(draft -> draft.symptoms = true);
        others.stream()
                .limit(total(LISTENING, "agents_symptomes") - symptomsAtCentral)
                .forEach(draft -> draft.symptoms = true);
    }

    /** Those who speak of the health crisis have a ground already and are among the number. */
    private static void giveGrounds(List<ListeningDraft> drafts, int number) {
        long given = drafts.stream().filter(draft -> draft.ground.isPresent()).count();
        drafts.stream()
                .filter(draft -> draft.ground.isEmpty())
                .limit(number - given)
                .forEach(draft -> draft.ground = Optional.of(WORK));
    }

    private void tagEarly(List<ListeningDraft> early) {
        Deck<Optional<GroundCode>> grounds = Deck.of(
                Counts.by(
                        figures.counts(
                                JANUARY_TO_APRIL_2021,
                                LISTENING_HEALTH_CRISIS,
                                "problematiques",
                                "problematique_covid"),
                        Members::crisisGround),
                random);
        Map<String, Integer> organisations =
                figures.counts(JANUARY_TO_APRIL_2021, LISTENING_HEALTH_CRISIS, "agents", "structure");
        organisations.forEach((member, count) -> shuffled(early).stream()
                .filter(draft -> draft.of(OrganisationCode.of(member)))
                .limit(count)
                .forEach(draft -> tag(draft, grounds.draw())));
    }

    private void tagLate(List<ListeningDraft> late) {
        int number = total(LISTENING_HEALTH_CRISIS, "agents")
                - figures.total(JANUARY_TO_APRIL_2021, LISTENING_HEALTH_CRISIS, "agents");
        List<ListeningDraft> callers = shuffled(late).stream()
                .filter(draft -> !draft.of(Organisations.CENTRAL))
                .limit(number)
                .toList();
        for (int i = 0; i < number; i++) {
            tag(callers.get(i), Optional.of(GroundCode.of(LATE_CRISIS_GROUNDS.get(i % LATE_CRISIS_GROUNDS.size()))));
        }
    }

    private static void tag(ListeningDraft draft, Optional<GroundCode> ground) {
        draft.healthCrisis = true;
        draft.ground = ground;
    }

    private int total(String scheme, String indicator) {
        return figures.total(JANUARY_TO_SEPTEMBER_2021, scheme, indicator);
    }

    private List<ListeningDraft> shuffled(List<ListeningDraft> drafts) {
        List<ListeningDraft> shuffled = new ArrayList<>(drafts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

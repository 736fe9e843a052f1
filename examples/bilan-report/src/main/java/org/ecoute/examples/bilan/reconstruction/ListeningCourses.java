package org.ecoute.examples.bilan.reconstruction;

import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING;
import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING_CENTRAL;
import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING_HEALTH_CRISIS;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_APRIL_2021;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_SEPTEMBER_2021;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;

/**
 * Deals the support sessions, so that contacts and interviews add up in both periods, at the central administration and
 * about the health crisis. Everybody has one interview already: the analysis at the first call.
 */
final class ListeningCourses {
    /** The modalities of document 001 are lost: our choice for May to September. */
    private static final int LATE_IN_PRACTICE = 12;

    private static final int LATE_ON_SITE = 6;

    private final PublishedFigures figures;
    private final Random random;

    ListeningCourses(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
    }

    void deal(List<ListeningDraft> early, List<ListeningDraft> late) {
        dealCentral(Stream.concat(early.stream(), late.stream())
                .filter(draft -> draft.of(Organisations.CENTRAL))
                .toList());
        int contacts = figures.total(JANUARY_TO_APRIL_2021, LISTENING, "contacts");
        int interviews = figures.total(JANUARY_TO_APRIL_2021, LISTENING, "entretiens_psychologiques");
        int crisis = figures.total(JANUARY_TO_APRIL_2021, LISTENING_HEALTH_CRISIS, "contacts");
        int percent = figures.count(JANUARY_TO_APRIL_2021, LISTENING, "entretiens_share", "modalite", "cabinet");
        int practice = Math.round(interviews * percent / 100f);
        dealWindow(early, interviews, contacts - interviews, crisis, Map.of(Support.PRACTICE, practice));
        int allContacts = total(LISTENING, "contacts");
        int allInterviews = total(LISTENING, "entretiens_psychologiques");
        dealWindow(
                late,
                allInterviews - interviews,
                allContacts - allInterviews - (contacts - interviews),
                total(LISTENING_HEALTH_CRISIS, "contacts") - crisis,
                Map.of(Support.PRACTICE, LATE_IN_PRACTICE, Support.ON_SITE, LATE_ON_SITE));
    }

    private void dealCentral(List<ListeningDraft> central) {
        int contacts = total(LISTENING_CENTRAL, "contacts");
        int interviews = total(LISTENING_CENTRAL, "entretiens_psychologiques");
        give(central, cards(interviews - central.size(), contacts - interviews, Map.of()));
    }

    /** Those who call about the health crisis have a published number of contacts; the rest share the others. */
    private void dealWindow(
            List<ListeningDraft> drafts, int interviews, int others, int crisisContacts, Map<Support, Integer> means) {
        List<ListeningDraft> crisis =
                drafts.stream().filter(draft -> draft.healthCrisis).toList();
        List<ListeningDraft> rest = drafts.stream()
                .filter(draft -> !draft.healthCrisis && !draft.of(Organisations.CENTRAL))
                .toList();
        int inCrisis = crisisContacts - crisis.size();
        int othersInCrisis = inCrisis * others / (interviews + others);
        give(crisis, cards(inCrisis - othersInCrisis, othersInCrisis, Map.of()));
        int supportInterviews = interviews - drafts.size() - held(drafts, false);
        give(rest, cards(supportInterviews, others - held(drafts, true), means));
    }

    /** What has been dealt already. */
    private static int held(List<ListeningDraft> drafts, boolean bySocialWorker) {
        return Math.toIntExact(drafts.stream()
                .flatMap(draft -> draft.support.stream())
                .filter(support -> (support == Support.SOCIAL_WORKER) == bySocialWorker)
                .count());
    }

    /** By telephone where no other means is given. */
    private static Map<Support, Integer> cards(int interviews, int others, Map<Support, Integer> means) {
        Map<Support, Integer> cards = new LinkedHashMap<>();
        cards.put(Support.TELEPHONE, interviews - Counts.sum(means));
        for (Support support : Support.values()) {
            cards.merge(support, means.getOrDefault(support, 0), Integer::sum);
        }
        cards.merge(Support.SOCIAL_WORKER, others, Integer::sum);
        return cards;
    }

    /** One after the other, so that some have more than others and nobody more than there is time for. */
    private void give(List<ListeningDraft> drafts, Map<Support, Integer> cards) {
        Deck<Support> deck = Deck.of(cards, random);
        while (deck.size() > 0) {
            List<ListeningDraft> open =
                    drafts.stream().filter(ListeningDraft::hasRoom).toList();
            if (open.isEmpty()) {
                throw new IllegalStateException(
                        deck.size() + " sessions found nobody. Maybe the case files open too late.");
            }
            open.get(random.nextInt(open.size())).support.add(deck.draw());
        }
    }

    private int total(String scheme, String indicator) {
        return figures.total(JANUARY_TO_SEPTEMBER_2021, scheme, indicator);
    }
}

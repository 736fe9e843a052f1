package org.ecoute.examples.bilan.reconstruction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ecoute.model.casefile.Modality;

/**
 * Deals the published numbers of support sessions to beneficiaries, in courses of one to five; longer ones need a
 * derogation. Who is left when the sessions are dealt was only evaluated.
 */
final class Courses {
    static final int CAP = 5;

    private static final int LAST_DAY_FOR_A_COURSE = 12;
    private static final int LAST_MONTH_FOR_A_LONG_COURSE = 8;
    private static final int SAME_MODALITY_PERCENT = 85;

    private final Random random;

    Courses(Random random) {
        this.random = random;
    }

    void deal(List<CaseFileDraft> drafts, Map<Modality, Integer> sessions, List<Integer> longCourses) {
        Deck<Modality> deck = Deck.of(sessions, random);
        List<CaseFileDraft> shuffled = new ArrayList<>(drafts);
        Collections.shuffle(shuffled, random);
        Deque<Integer> lengths = new ArrayDeque<>(longCourses);
        for (CaseFileDraft draft : shuffled) {
            if (draft.supportRequired()) {
                give(draft.people().get(0), 1 + random.nextInt(CAP), deck);
            } else if (!lengths.isEmpty() && mayHaveALongCourse(draft)) {
                give(draft.people().get(0), lengths.remove(), deck);
            }
        }
        List<PersonDraft> others = shuffled.stream()
                .filter(Courses::mayHaveACourse)
                .flatMap(draft -> draft.people().stream())
                .filter(person -> person.sessions().isEmpty())
                .toList();
        others.stream()
                .takeWhile(person -> deck.size() > 0)
                .forEach(person -> give(person, Math.min(deck.size(), 1 + random.nextInt(CAP)), deck));
        if (deck.size() > 0) {
            throw new IllegalStateException(
                    deck.size() + " sessions found no beneficiary. Maybe there are too few beneficiaries.");
        }
    }

    private void give(PersonDraft person, int length, Deck<Modality> deck) {
        Modality usual = deck.draw();
        person.sessions().add(usual);
        while (person.sessions().size() < length) {
            boolean same = deck.holds(usual) && random.nextInt(100) < SAME_MODALITY_PERCENT;
            person.sessions().add(same ? deck.take(usual) : deck.draw());
        }
    }

    /** Whoever opens later in December has no time left in the year for five sessions. */
    private static boolean mayHaveACourse(CaseFileDraft draft) {
        return draft.admitted()
                && (draft.opened().getMonthValue() < 12 || draft.opened().getDayOfMonth() <= LAST_DAY_FOR_A_COURSE);
    }

    private static boolean mayHaveALongCourse(CaseFileDraft draft) {
        return draft.admitted() && draft.opened().getMonthValue() <= LAST_MONTH_FOR_A_LONG_COURSE;
    }
}

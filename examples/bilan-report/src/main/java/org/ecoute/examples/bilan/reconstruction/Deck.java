package org.ecoute.examples.bilan.reconstruction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Cards drawn without replacement: whatever is dealt from it adds up to what it was made of. Not thread-safe.
 *
 * @param <T> what is on the cards
 */
final class Deck<T> {
    private final List<T> cards;

    private Deck(List<T> cards) {
        this.cards = cards;
    }

    /** As many cards of each kind as its count says, shuffled. */
    static <T> Deck<T> of(Map<T, Integer> counts, Random random) {
        List<T> cards = new ArrayList<>();
        counts.forEach((card, count) -> cards.addAll(Collections.nCopies(count, card)));
        Collections.shuffle(cards, random);
        return new Deck<>(cards);
    }

    /** The next card. */
    T draw() {
        if (cards.isEmpty()) {
            throw new IllegalStateException("The deck is empty. Maybe more was dealt than was published.");
        }
        return cards.remove(cards.size() - 1);
    }

    /** The next card that is accepted. */
    T draw(Predicate<T> accepted) {
        for (int i = cards.size() - 1; i >= 0; i--) {
            if (accepted.test(cards.get(i))) {
                return cards.remove(i);
            }
        }
        throw new IllegalStateException("No card left is accepted. Maybe another order of dealing helps: " + cards);
    }

    /** A card of this kind. */
    T take(T card) {
        if (!cards.remove(card)) {
            throw new IllegalStateException("No card " + card + " is left. Maybe more was dealt than was published.");
        }
        return card;
    }

    boolean holds(T card) {
        return cards.contains(card);
    }

    int size() {
        return cards.size();
    }
}

package org.ecoute.rules.internal.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Remembers what was worked out for a question, for all questions that are the same to the rules. Bounded and
 * thread-safe.
 *
 * @param <V> what is remembered; a function of the question's number in its space and of the era alone
 */
public final class Memory<V> {
    private record Key(Space space, int era, long number) {}

    private final Spaces spaces;
    private final Cache<Key, V> known;

    /** A memory for so many answers. */
    public Memory(Spaces spaces, int answers) {
        this.spaces = spaces;
        this.known = Caffeine.newBuilder().maximumSize(answers).build();
    }

    /**
     * What is known, or else worked out and then known.
     *
     * @param era stands for all days between which the rules make no difference
     */
    public V of(AnyQuestion question, int era, Supplier<V> work) {
        Optional<Space> space = spaces.of(question);
        long number = space.map(one -> one.number(question)).orElse(Reduction.NONE);
        if (number == Reduction.NONE) {
            return work.get();
        }
        Key key = new Key(space.get(), era, number);
        V remembered = known.getIfPresent(key);
        if (remembered != null) {
            return remembered;
        }
        V fresh = work.get();
        known.put(key, fresh);
        return fresh;
    }
}

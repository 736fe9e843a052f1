package org.ecoute.rules.internal.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ecoute.rules.internal.engine.HeldRules;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Remembers what rules amount to that held together. Thread-safe, and bounded: the bundled rules hold together in
 * some 3 500 ways over the whole space of questions, and of more than fit the first ones are kept.
 */
final class HeldMemory {
    private static final int MOST = 20_000;

    private record Key(HeldRules held, int era, String service) {}

    private final Map<Key, Judgement> known = new ConcurrentHashMap<>();

    /** What is known of these rules for this era and service, or else worked out. */
    Judgement of(HeldRules held, int era, AnyQuestion question, Supplier<Judgement> work) {
        Key key = new Key(held, era, question.service());
        Judgement remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        Judgement fresh = work.get();
        if (known.size() < MOST) {
            known.put(key, fresh);
        }
        return fresh;
    }
}

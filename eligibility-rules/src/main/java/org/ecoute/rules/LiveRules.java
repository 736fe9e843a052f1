package org.ecoute.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecoute.rules.internal.live.DefaultLiveRules;

/**
 * Rules that are replaced while they are asked. A new pack takes over only if it can be read, is safe, signed as demanded
 * and passes its trials; otherwise the last good one goes on and the listener is told why. A decision is finished by the
 * pack that began it, and a pack that nobody asks any more is released. Thread-safe.
 */
public interface LiveRules extends SchemeRules {
    /**
     * Rules from a source that is asked at {@link #reload()}.
     *
     * @throws RulePackException if the first pack is not acceptable: there is no last good one yet
     */
    static LiveRules of(Supplier<RulePack> source, LiveOptions options) {
        return DefaultLiveRules.of(source, options);
    }

    /**
     * Rules from a folder or archive that is looked at again and again; a change is tried as soon as the files have been
     * still for one interval, so that a pack is not read while it is being copied.
     *
     * @param every how long between two looks
     * @throws RulePackException if the first pack is not acceptable
     */
    static LiveRules watching(Path place, Duration every, LiveOptions options) {
        return DefaultLiveRules.watching(place, every, options);
    }

    /**
     * Asks the rules of one pack from beginning to end, whatever is replaced meanwhile. Use it wherever one answer leads
     * to the next question, as {@link #judge} does to {@link #explain}.
     *
     * @param decision asks the rules it is given; must not keep them
     */
    <T> T ask(Function<? super SchemeRules, ? extends T> decision);

    /** Asks the source for a pack now and says what became of it. */
    Reload reload();

    /** Ends watching, and releases the running pack once the last decision is finished. */
    @Override
    void close();
}

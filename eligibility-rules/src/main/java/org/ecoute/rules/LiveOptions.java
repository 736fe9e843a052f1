package org.ecoute.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a pack must bear before it goes live, and who is told.
 *
 * @param signature whose signature it must bear
 * @param trials what it must pass, in this order; later ones are spared a pack that fails
 * @param listener is told of every pack that was tried, on the thread that tried it; must return soon
 */
public record LiveOptions(SignaturePolicy signature, List<PackTrial> trials, Consumer<Reload> listener) {
    /** Keeps a copy of the trials. */
    public LiveOptions {
        trials = List.copyOf(trials);
    }

    /** This signature, the pack's own scenarios as the only trial, and nobody who is told. */
    public static LiveOptions of(SignaturePolicy signature) {
        return new LiveOptions(signature, List.of(PackTrial.ownScenarios()), reload -> {});
    }

    /** The same with one more trial. */
    public LiveOptions trying(PackTrial trial) {
        List<PackTrial> more = new ArrayList<>(trials);
        more.add(trial);
        return new LiveOptions(signature, more, listener);
    }

    /** The same with this listener. */
    public LiveOptions telling(Consumer<Reload> told) {
        return new LiveOptions(signature, trials, told);
    }
}

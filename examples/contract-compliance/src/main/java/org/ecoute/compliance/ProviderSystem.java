package org.ecoute.compliance;

import java.util.Set;
import org.ecoute.model.ruling.DutyKind;

/**
 * The system of a provider, as the kit sees it: the one thing that a provider writes. Each history is played on its own, as
 * if nothing had been before it; an adapter that keeps state opens a new case file for each.
 */
@FunctionalInterface
public interface ProviderSystem {
    /**
     * Plays the acts of a history, in their order, each with the system's clock at the instant of the act; at the end the
     * clock stands at {@link History#until()}.
     *
     * <p>An act that the system refuses is not recorded and ends the history. The system may do by itself what it does in
     * production, such as sending a survey; what it did belongs to {@link Played#recorded()}.
     */
    Played play(History history);

    /**
     * Duties that the system fulfils without anybody: for these a history in which nobody does is no excuse. None by
     * default.
     */
    default Set<DutyKind> fulfilsByItself() {
        return Set.of();
    }
}

package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.analysis.DefaultPackComparison;

/**
 * What an edit changes: asks two packs every question that either can tell apart. Comments, layout, names of rules and words
 * of messages change no ruling. Not thread-safe.
 */
public interface PackComparison {
    /**
     * Compares two packs.
     *
     * @throws org.ecoute.rules.RulePackException if a file of either cannot be used
     */
    static PackComparison of(RulePack older, RulePack newer) {
        return DefaultPackComparison.of(older, newer);
    }

    /** The services of both packs, the old one's first. */
    List<ServiceId> services();

    /** The rulings that differ for one service. */
    ServiceComparison compare(ServiceId service);

    /** Services, clauses and rules of the new pack. */
    RuleCatalogue catalogue();

    /** The files that are not the same in both packs, by name; one that changes no ruling is among them. */
    List<String> changedFiles();
}

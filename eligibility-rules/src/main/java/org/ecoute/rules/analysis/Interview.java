package org.ecoute.rules.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.analysis.DefaultInterview;

/**
 * Finds an answer by asking only for what still matters, in the order that is likely to decide soonest. Each step is
 * immutable; steps of one interview are not thread-safe together.
 */
public interface Interview {
    /** The kinds of questions that rules of a service speak about, by their names in rules. */
    static List<String> kinds(RulePack pack, ServiceId service) {
        return DefaultInterview.kinds(pack, service);
    }

    /**
     * The beginning of an interview.
     *
     * @param service the service that is asked
     * @param kind the kind of question, one of {@link #kinds}
     * @param openedOn the day on which the case file was opened, in contract time
     * @throws org.ecoute.rules.RulePackException if a file of the pack cannot be used
     * @throws IllegalArgumentException if the vocabulary has no such kind of question
     */
    static Interview of(RulePack pack, ServiceId service, String kind, LocalDate openedOn) {
        return DefaultInterview.of(pack, service, kind, openedOn);
    }

    /**
     * The answer, once it no longer depends on anything: the name of a verdict, {@link RulingChange#NOT_PROVIDED_FOR}, or
     * the name of a duty's state.
     */
    Optional<String> outcome();

    /** What to ask next; empty once there is an answer. */
    Optional<Asking> next();

    /** The rules that hold whatever is not known yet; of an allowed act those that lay down its duties, too. */
    List<Rule> holding();

    /**
     * The interview one answer further.
     *
     * @param value a value of the attribute that is asked for, as text; for a number any within its range
     * @throws org.ecoute.model.InvalidValueException if the attribute has no such value, or the answers so far cannot all
     *     be true
     * @throws IllegalStateException if nothing is asked any more
     */
    Interview answer(String value);
}

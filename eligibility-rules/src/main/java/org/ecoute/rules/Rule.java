package org.ecoute.rules;

import java.util.Optional;
import java.util.Set;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;

/**
 * One rule of a pack, for readers: handbooks, coverage reports, reviews.
 *
 * @param name unique in the pack
 * @param clause the clause that it encodes
 * @param version the version of the clause, where the rule belongs to one only
 * @param unspecified whether the text is silent and only our reading says so
 * @param services the services that it names; empty: every service
 * @param question the kind of question that it is about, by its name in rules
 * @param effect what it does to a verdict, for a rule that finds something about an act
 * @param code the finding's code, for such a rule
 * @param message what the finding tells people, for such a rule; a word in braces, such as {@code {by}}, stands for an
 *     attribute of the question; absent where the pack has no words for the code
 * @param duty the terms of the duty, for a rule that lays one down
 * @param file where it stands
 * @param line the line of its first word, from 1
 * @param comment what its author tells above it, without comment signs; empty if nothing
 * @param text its text as it stands in the file
 */
public record Rule(
        String name,
        ClauseId clause,
        Optional<Integer> version,
        boolean unspecified,
        Set<ServiceId> services,
        String question,
        Optional<Effect> effect,
        Optional<FindingCode> code,
        Optional<LocalText> message,
        Optional<DutyTerms> duty,
        String file,
        int line,
        String comment,
        String text) {
    public Rule {
        services = Set.copyOf(services);
    }
}

package org.ecoute.rules.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;

/**
 * What a pack says about its own flaws, in {@code accepted.yaml}.
 *
 * @param gaps questions that no rule needs to answer
 * @param rules rules that may be without effect or repeat another
 * @param survivors slips that no scenario needs to notice
 */
public record Accepted(List<Gap> gaps, List<NamedRule> rules, List<Survivor> survivors) {
    /** The file's name within a pack, at its root. */
    public static final String FILE = "accepted.yaml";

    /**
     * Questions that nobody needs to answer.
     *
     * @param acceptance where this stands, and why
     * @param services whose; empty: of all services
     * @param where which, by kind of question
     */
    public record Gap(Acceptance acceptance, Set<ServiceId> services, Map<QuestionType, Condition> where) {
        /** Whether it speaks of this service. */
        public boolean concerns(ServiceId service) {
            return services.isEmpty() || services.contains(service);
        }
    }

    /**
     * A rule that may stay as it is.
     *
     * @param acceptance where this stands, and why
     * @param rule its name
     */
    public record NamedRule(Acceptance acceptance, String rule) {}

    /**
     * A slip that no scenario needs to notice.
     *
     * @param acceptance where this stands, and why
     * @param rule the name of the rule
     * @param was the part of its condition that changes, as it is printed
     * @param becomes what stands there instead; absent for whatever it is, nothing included
     */
    public record Survivor(Acceptance acceptance, String rule, String was, Optional<String> becomes) {
        /** Whether it speaks of this change. */
        public boolean isAbout(String changed, String part, String instead) {
            return rule.equals(changed)
                    && was.equals(part)
                    && becomes.map(instead::equals).orElse(true);
        }
    }

    /** Where it says that a part of a rule's condition may be forgotten without anybody noticing. */
    public Optional<Acceptance> forgetting(String rule, String part) {
        return survivors.stream()
                .filter(one -> one.isAbout(rule, part, ""))
                .map(Survivor::acceptance)
                .findFirst();
    }

    /**
     * What the pack accepts; nothing if it has no such file.
     *
     * @throws org.ecoute.rules.RulePackException if the file is not as it should be
     */
    public static Accepted of(RulePack pack, PackReader.Content content) {
        String text = pack.files().get(FILE);
        return text == null ? new Accepted(List.of(), List.of(), List.of()) : new AcceptedReader(content).read(text);
    }
}

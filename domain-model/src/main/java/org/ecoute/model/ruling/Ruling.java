package org.ecoute.model.ruling;

import java.util.List;
import java.util.Set;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** A reasoned decision on one act: verdict, findings with their clauses, and what follows. Immutable. */
@Value.Immutable
@ModelStyle
public interface Ruling {
    /** The answer. */
    Verdict verdict();

    /** Which rules decided. */
    RulePackHash rulePack();

    /** What the rules found; for an undetermined ruling, what holds whatever the unknown values are. */
    List<Finding> findings();

    /** Unknown attributes whose value would change the verdict. */
    List<MissingFact> missing();

    /** Whose approval is needed, for {@link Verdict#NEEDS_APPROVAL}. */
    Set<Role> approvalBy();

    /** Better doors of the same convention, for a refused referral. */
    List<Redirect> redirectTo();

    /** What doing the act creates; a refused act creates none. */
    List<Duty> duties();

    /** The questions that were asked: one for each beneficiary and completion of what is unknown and can matter. */
    List<Question> questions();

    /** The same ruling as the answer to another question, to which the rules say the same, and with these duties. */
    default Ruling answering(Question question, List<Duty> duties) {
        return ((ImmutableRuling) ImmutableRuling.copyOf(this))
                .withDuties(duties)
                .withQuestions(question);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ruling}; not thread-safe. */
    class Builder extends ImmutableRuling.Builder {}
}

package org.ecoute.model.json;

import org.ecoute.model.ModelStyle;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.immutables.value.Value;

/** One question of a batch: may this act be done in this case file? Immutable. */
@Value.Immutable
@ModelStyle
public interface ProposedAct {
    /** Chosen by the asker; the answer carries the same. */
    QuestionId id();

    /** The case file as it stands. */
    CaseFile caseFile();

    /** What somebody would like to do; names beneficiaries of the case file only. */
    Act act();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProposedAct}; not thread-safe. */
    class Builder extends ImmutableProposedAct.Builder {}
}

package org.ecoute.model.ruling;

import java.util.List;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A smallest set of changes that leads to another verdict. */
@Value.Immutable
@ModelStyle
public interface Alternative {
    /** All of them are needed. */
    List<Change> changes();

    /** The verdict then. */
    Verdict verdict();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alternative}; not thread-safe. */
    class Builder extends ImmutableAlternative.Builder {}
}

package org.ecoute.model.casefile;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** A document is sent to somebody. */
@Value.Immutable
@ModelStyle
public non-sealed interface DocumentSent extends Act {
    /** What it is. */
    DocumentKind kind();

    /** To whom. */
    Role to();

    /** The start of the session that it answers, where it answers one. */
    Optional<OffsetDateTime> sessionAt();

    @Override
    default ActType type() {
        return ActType.DOCUMENT_SENT;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentSent}; not thread-safe. */
    class Builder extends ImmutableDocumentSent.Builder {}
}

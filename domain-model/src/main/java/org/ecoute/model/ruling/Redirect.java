package org.ecoute.model.ruling;

import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;
import org.immutables.value.Value;

/** A better door of the same convention. */
@Value.Immutable
@ModelStyle
public interface Redirect {
    /** Which service. */
    ServiceId service();

    /** Through which line, where that must differ from what was asked. */
    Optional<Line> line();

    /** By whom, where the service or the referrer must differ from what was asked. */
    Optional<Role> by();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Redirect}; not thread-safe. */
    class Builder extends ImmutableRedirect.Builder {}
}

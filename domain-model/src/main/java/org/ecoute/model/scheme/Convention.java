package org.ecoute.model.scheme;

import java.util.List;
import org.ecoute.model.LocalText;

/**
 * A client and a provider for a period.
 *
 * @param id its identifier
 * @param label its name for people
 * @param provider who delivers
 * @param client who buys
 * @param services what is offered, at least one
 */
public record Convention(
        ConventionId id, LocalText label, LocalText provider, LocalText client, List<ServiceId> services) {
    public Convention {
        services = List.copyOf(services);
    }
}

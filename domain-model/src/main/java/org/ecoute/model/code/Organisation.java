package org.ecoute.model.code;

import java.util.List;
import java.util.Set;
import org.ecoute.model.LocalText;

/**
 * An organisation, or a kind of organisation, that beneficiaries work for.
 *
 * @param code the code, the acronym where there is one
 * @param label the name people read
 * @param aliases other spellings in the documents
 * @param kind what it is within the ministries
 * @param validity when it existed under this name
 * @param successors what reforms made of it
 */
public record Organisation(
        OrganisationCode code,
        LocalText label,
        Set<OrganisationCode> aliases,
        OrganisationKind kind,
        Validity validity,
        List<Succession> successors) {
    public Organisation {
        aliases = Set.copyOf(aliases);
        successors = List.copyOf(successors);
    }
}

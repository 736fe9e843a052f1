package org.ecoute.examples.bilan.reconstruction;

import java.time.OffsetDateTime;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.person.Role;

/** Documents that the provider sends. */
final class Documents {
    private Documents() {}

    static DocumentSent sent(OffsetDateTime at, DocumentKind kind, Role to) {
        return DocumentSent.builder().at(at).kind(kind).to(to).build();
    }
}

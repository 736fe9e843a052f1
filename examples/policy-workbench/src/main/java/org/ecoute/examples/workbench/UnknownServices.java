package org.ecoute.examples.workbench;

import java.util.HashSet;
import java.util.Set;
import org.ecoute.model.Nearest;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;

/**
 * Warns once of each service that the rules do not know. The answer stands all the same, as nothing is granted by
 * silence; but a slip of the pen must not pass for a refusal. Not thread-safe.
 */
final class UnknownServices {
    private final RuleCatalogue catalogue;
    private final Ecoute ecoute;
    private final Set<ServiceId> told = new HashSet<>();

    UnknownServices(RuleCatalogue catalogue, Ecoute ecoute) {
        this.catalogue = catalogue;
        this.ecoute = ecoute;
    }

    void warn(CaseFile caseFile) {
        ServiceId service = caseFile.service();
        if (catalogue.service(service).isEmpty() && told.add(service)) {
            ecoute.console().err().println("ecoute: " + said(service));
            ecoute.console().err().flush();
        }
    }

    private String said(ServiceId service) {
        Set<String> known = new HashSet<>();
        catalogue.services().forEach(one -> known.add(one.id().value()));
        return ecoute.messages().of("service.unknown", service)
                + Nearest.to(service.value(), known)
                        .map(near -> " " + ecoute.messages().of("input.maybe", near))
                        .orElse("");
    }
}

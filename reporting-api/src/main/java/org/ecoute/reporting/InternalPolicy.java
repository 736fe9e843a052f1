package org.ecoute.reporting;

import org.ecoute.reporting.internal.Texts;

/** Everything is shown. */
record InternalPolicy() implements DisclosurePolicy {
    Certificate certificate() {
        return new Certificate(Certificate.Level.NOT_FOR_PUBLICATION, Texts.of("certificate.internal"));
    }
}

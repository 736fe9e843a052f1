package org.ecoute.examples.service.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.person.Role;

/** The roles of tokens, and as what the rules know them. */
public enum ServiceRole {
    /** Refers agents; sees the case files opened by the same person. */
    MANAGER(Role.MANAGER),
    /** Runs the scheme for a client. */
    SCHEME_LEAD(Role.SCHEME_LEAD),
    /** The client's coordinating physician. */
    PHYSICIAN(Role.COORDINATING_PHYSICIAN),
    /** The provider's own: works in case files, so that nothing is disclosed to him. */
    PSYCHOLOGIST(Role.PSYCHOLOGIST),
    /** Checks from outside. */
    AUDITOR(Role.THIRD_PARTY);

    private final Role recipient;

    ServiceRole(Role recipient) {
        this.recipient = recipient;
    }

    /** As what the rules know him when something is shown to him. */
    public Role recipient() {
        return recipient;
    }

    /** In tokens, such as {@code scheme-lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a code; empty if there is none. */
    public static Optional<ServiceRole> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}

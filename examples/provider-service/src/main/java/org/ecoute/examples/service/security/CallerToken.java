package org.ecoute.examples.service.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A checked token as its caller. Claims: {@code sub}, {@code role} (one of ours) and {@code client}. */
final class CallerToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    private CallerToken(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    static CallerToken of(Jwt token, Clients clients) {
        ServiceRole role = Optional.ofNullable(token.getClaimAsString("role"))
                .flatMap(ServiceRole::of)
                .orElseThrow(() -> new InvalidBearerTokenException("role"));
        String client = Optional.ofNullable(token.getClaimAsString("client"))
                .filter(clients::know)
                .orElseThrow(() -> new InvalidBearerTokenException("client"));
        String subject =
                Optional.ofNullable(token.getSubject()).orElseThrow(() -> new InvalidBearerTokenException("sub"));
        return new CallerToken(new Caller(subject, role, client));
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }
}

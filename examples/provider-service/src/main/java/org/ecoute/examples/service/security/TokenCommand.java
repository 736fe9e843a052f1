package org.ecoute.examples.service.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * {@code token --role ROLE [--client CLIENT] [--subject SUBJECT] [--data FOLDER]}: a token for a service on this machine
 * that has no identity provider. A command and not an endpoint, so that only who may read the key file can ask.
 */
public final class TokenCommand {
    private static final Duration VALID = Duration.ofHours(8);

    private TokenCommand() {}

    /** The token for these arguments. */
    public static String token(List<String> arguments) {
        String role = option(arguments, "--role").orElse("");
        ServiceRole known = ServiceRole.of(role)
                .orElseThrow(() -> new IllegalArgumentException("--role: found \"" + role + "\". It must be one of "
                        + Arrays.stream(ServiceRole.values())
                                .map(ServiceRole::code)
                                .toList()
                        + "."));
        String client = option(arguments, "--client").orElse("ministeres-sociaux");
        String subject = option(arguments, "--subject").orElse(role + "-1");
        Path data = Path.of(option(arguments, "--data").orElse("data"));
        return token(data, new Caller(subject, known, client), Instant.now().plus(VALID));
    }

    /** A token of this machine's key. */
    static String token(Path data, Caller caller, Instant until) {
        RSAKey key = LocalKeys.in(data);
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(LocalKeys.ISSUER)
                .subject(caller.subject())
                .claim("role", caller.role().code())
                .claim("client", caller.client())
                .issuedAt(until.minus(VALID))
                .expiresAt(until)
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? Optional.of(arguments.get(at + 1)) : Optional.empty();
    }
}

package org.ecoute.examples.service.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Which requests need a token, and whose tokens are good. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Refusals refusals, Clients clients) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/openapi.yaml", "/case-file.schema.json", "/extranet/connexion")
                        .permitAll()
                        .requestMatchers("/extranet.css", "/extranet.js", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new TokenSource())
                        .authenticationEntryPoint(refusals)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> CallerToken.of(token, clients))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no request that changes anything is let in by a cookie: see TokenSource
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'")))
                .build();
    }

    /** Without an identity provider: tokens of this machine's own key, and then for this machine alone. */
    @Bean
    @ConditionalOnProperty(name = ISSUER, havingValue = "false", matchIfMissing = true)
    JwtDecoder localTokens(@Value("${ecoute.data}") Path data, @Value("${server.address}") InetAddress address) {
        if (!address.isLoopbackAddress()) {
            throw new IllegalStateException("server.address: found " + address.getHostAddress()
                    + ". A service that others can reach needs an identity provider: set " + ISSUER + ".");
        }
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(
                        new ImmutableJWKSet<>(new JWKSet(LocalKeys.in(data).toPublicJWK())))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(LocalKeys.ISSUER));
        return decoder;
    }
}

package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens of an identity provider that is found by its address, as OpenID Connect lays down. */
class IdentityProviderTest {
    private static final SetClock CLOCK = new SetClock("2020-03-02T08:00:00Z");

    @Test
    void should_believe_the_tokens_of_the_identity_provider_and_no_others() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("provider").generate();
        RSAKey strangers = new RSAKeyGenerator(2048).keyID("provider").generate();
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        answer(provider, "/.well-known/openid-configuration", """
                {"issuer":"%s","jwks_uri":"%s/keys","subject_types_supported":["pairwise"]}""".formatted(issuer, issuer));
        answer(provider, "/keys", new JWKSet(key.toPublicJWK()).toString());
        provider.start();
        try (RunningService service = RunningService.start(
                TestDatabase.fresh(),
                CLOCK,
                "--server.address=0.0.0.0",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer)) {
            assertThat(duties(service, token(key, issuer, "scheme-lead"))).isEqualTo(200);
            assertThat(duties(service, token(key, issuer, "director"))).isEqualTo(401);
            assertThat(duties(service, token(key, issuer + "/other", "scheme-lead")))
                    .isEqualTo(401);
            assertThat(duties(service, token(strangers, issuer, "scheme-lead"))).isEqualTo(401);
            assertThat(duties(service, RunningService.token("scheme-lead", RunningService.CLIENT)))
                    .isEqualTo(401);
        } finally {
            provider.stop(0);
        }
    }

    @Test
    void should_listen_to_this_machine_only_as_long_as_there_is_no_identity_provider() {
        assertThatThrownBy(() -> RunningService.start(TestDatabase.fresh(), CLOCK, "--server.address=0.0.0.0"))
                .rootCause()
                .hasMessageContaining("needs an identity provider");
    }

    @ParameterizedTest
    @CsvSource({"unknown-convention,somebody,The rules know these", "wpo-collectivite,*,Use up to 64"})
    void should_start_with_conventions_and_clients_that_can_be_only(String convention, String client, String told) {
        assertThatThrownBy(() -> RunningService.start(
                        TestDatabase.fresh(), CLOCK, "--ecoute.clients." + convention + "=" + client))
                .rootCause()
                .hasMessageContaining("ecoute.clients: found")
                .hasMessageContaining(told);
    }

    private static int duties(RunningService service, String token) {
        return new ApiClient(service.url(), token).get("/api/duties").status();
    }

    private static String token(RSAKey key, String issuer, String role) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject("7f3c")
                .claim("role", role)
                .claim("client", RunningService.CLIENT)
                .expiresAt(Instant.now().plusSeconds(60))
                .build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(claims))
                .getTokenValue();
    }

    private static void answer(HttpServer provider, String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        provider.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}

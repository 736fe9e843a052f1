package org.ecoute.examples.service.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Where the token of a request is: in its header, or for the pages of the extranet in a cookie, as a browser sends no
 * header. The cookie counts for reading pages only, so that no other site can make a browser change anything.
 */
public final class TokenSource implements BearerTokenResolver {
    /** Holds the token of the extranet. */
    public static final String COOKIE = "ecoute-token";

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        if (!readsPage(request)) {
            return header.resolve(request);
        }
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElseGet(() -> header.resolve(request));
    }

    private static boolean readsPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestURI().startsWith("/extranet")
                && !request.getRequestURI().startsWith("/extranet/connexion");
    }
}

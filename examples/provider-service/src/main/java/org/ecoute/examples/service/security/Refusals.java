package org.ecoute.examples.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What somebody without a good token is told; implemented where answers are made. */
public interface Refusals extends AuthenticationEntryPoint, AccessDeniedHandler {
    @Override
    void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException;

    @Override
    void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException;
}

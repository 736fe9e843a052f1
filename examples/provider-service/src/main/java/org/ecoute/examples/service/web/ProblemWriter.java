package org.ecoute.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ecoute.examples.service.security.Refusals;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem details of what is refused before any controller is asked. */
@Component
class ProblemWriter implements Refusals {
    private final JsonMapper mapper;
    private final LocaleResolver locales;

    ProblemWriter(JsonMapper mapper, LocaleResolver locales) {
        this.mapper = mapper;
        this.locales = locales;
    }

    void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(mapper.writeValueAsString(kind.detail(Languages.of(locales.resolveLocale(request)))));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getRequestURI().startsWith("/extranet")) {
            response.sendRedirect("/extranet/connexion");
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        write(ProblemKind.UNAUTHENTICATED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(ProblemKind.NOT_PERMITTED, request, response);
    }
}

package org.ecoute.examples.service.web;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.ecoute.model.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems that callers are told, with their status; the words stand in {@code problems_fr} and {@code _en}. */
public enum ProblemKind {
    REFUSED(HttpStatus.CONFLICT),
    DISPLACING(HttpStatus.CONFLICT),
    UNDETERMINED(HttpStatus.UNPROCESSABLE_CONTENT),
    DISCLOSURE_REFUSED(HttpStatus.FORBIDDEN),
    NOT_PERMITTED(HttpStatus.FORBIDDEN),
    OTHER_CLIENT(HttpStatus.FORBIDDEN),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
    REUSED_KEY(HttpStatus.UNPROCESSABLE_CONTENT),
    REPORT_REFUSED(HttpStatus.CONFLICT),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

    private static final String BUNDLE = "org.ecoute.examples.service.web.problems_";

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The problem in words of the language. */
    ProblemDetail detail(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.getString(name() + ".detail"));
        problem.setTitle(words.getString(name() + ".title"));
        // otherwise the path would be repeated, in which somebody may have put a name
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        problem.setType(URI.create("urn:ecoute:problem:" + code()));
        return problem;
    }

    /** At the end of the problem's type, such as {@code stale-version}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

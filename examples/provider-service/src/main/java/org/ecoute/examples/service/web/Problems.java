package org.ecoute.examples.service.web;

import java.util.List;
import java.util.Map;
import org.ecoute.examples.service.record.BadRequestException;
import org.ecoute.examples.service.record.NotFoundException;
import org.ecoute.examples.service.record.NotPermittedException;
import org.ecoute.examples.service.record.ReusedKeyException;
import org.ecoute.examples.service.record.StaleVersionException;
import org.ecoute.examples.service.security.OtherClientException;
import org.ecoute.examples.service.views.DisclosureRefusedException;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.json.RejectedException;
import org.ecoute.reporting.ReleaseRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Errors as problem details. None repeats a value of the request, which may name somebody: they tell the field and what
 * would be right.
 */
@RestControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler({RejectedException.class, InvalidValueException.class, BadRequestException.class})
    ResponseEntity<ProblemDetail> badRequest(RuntimeException why) {
        return of(ProblemKind.BAD_REQUEST, Map.of("errors", FieldErrors.of(why)));
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<ProblemDetail> notFound() {
        return of(ProblemKind.NOT_FOUND, Map.of());
    }

    @ExceptionHandler(NotPermittedException.class)
    ResponseEntity<ProblemDetail> notPermitted() {
        return of(ProblemKind.NOT_PERMITTED, Map.of());
    }

    @ExceptionHandler(OtherClientException.class)
    ResponseEntity<ProblemDetail> otherClient() {
        return of(ProblemKind.OTHER_CLIENT, Map.of());
    }

    /** Which earlier reports stand against it; the refusal's own message tells figures. */
    @ExceptionHandler(ReleaseRefusedException.class)
    ResponseEntity<ProblemDetail> reportRefused(ReleaseRefusedException why) {
        return of(
                ProblemKind.REPORT_REFUSED,
                why.earlier()
                        .<Map<String, Object>>map(names -> Map.of("earlier", names))
                        .orElse(Map.of()));
    }

    @ExceptionHandler(DisclosureRefusedException.class)
    ResponseEntity<ProblemDetail> disclosureRefused(DisclosureRefusedException why) {
        return of(ProblemKind.DISCLOSURE_REFUSED, Map.of("ruling", Json.ruling(why.why(), Languages.current())));
    }

    @ExceptionHandler(StaleVersionException.class)
    ResponseEntity<ProblemDetail> stale(StaleVersionException why) {
        return of(ProblemKind.STALE_VERSION, Map.of("version", why.actual()));
    }

    @ExceptionHandler(ReusedKeyException.class)
    ResponseEntity<ProblemDetail> reusedKey() {
        return of(ProblemKind.REUSED_KEY, Map.of());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        QueryTimeoutException.class,
        TransactionException.class
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException why) {
        LOG.warn("database unavailable: {}", why.getClass().getSimpleName());
        ProblemDetail problem = ProblemKind.UNAVAILABLE.detail(Languages.current());
        return ResponseEntity.status(problem.getStatus())
                .header("Retry-After", RETRY_SECONDS)
                .body(problem);
    }

    /** Spring's own (unknown paths, methods, media types) keep their status; anything else is a defect of ours. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(Exception why) {
        if (why instanceof ErrorResponse standard && standard.getStatusCode().is4xxClientError()) {
            return standard(standard.getStatusCode());
        }
        if (why instanceof HttpMessageNotReadableException || why instanceof TypeMismatchException) {
            return of(ProblemKind.BAD_REQUEST, Map.of("errors", List.of()));
        }
        ProblemDetail problem = ProblemKind.UNEXPECTED.detail(Languages.current());
        LOG.error("unexpected error, {}", problem.getInstance(), new Anonymous(why));
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ResponseEntity<ProblemDetail> standard(HttpStatusCode status) {
        if (status.value() == ProblemKind.NOT_FOUND.status().value()) {
            return of(ProblemKind.NOT_FOUND, Map.of());
        }
        ProblemDetail problem = ProblemKind.BAD_REQUEST.detail(Languages.current());
        problem.setStatus(status.value());
        return ResponseEntity.status(status).body(problem);
    }

    static ResponseEntity<ProblemDetail> of(ProblemKind kind, Map<String, Object> more) {
        ProblemDetail problem = kind.detail(Languages.current());
        more.forEach(problem::setProperty);
        return ResponseEntity.status(kind.status()).body(problem);
    }
}

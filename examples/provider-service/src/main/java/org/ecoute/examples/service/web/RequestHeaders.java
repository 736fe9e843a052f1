package org.ecoute.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecoute.examples.service.record.BadRequestException;
import org.ecoute.examples.service.record.CaseFileRows;
import org.ecoute.examples.service.record.Change;
import org.ecoute.examples.service.record.RequestKey;
import org.ecoute.examples.service.security.Caller;

/** What the headers of a request that changes something say. */
final class RequestHeaders {
    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,9})\"?");

    private RequestHeaders() {}

    static Change change(Caller caller, String caseFile, HttpServletRequest request, String body) {
        return new Change(
                caller, CaseFileRows.id(caseFile), Languages.current(), expected(request), key(caller, request, body));
    }

    /** The same key sent by somebody else is another request: nobody is given another's answer. */
    static Optional<RequestKey> key(Caller caller, HttpServletRequest request, String body) {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"))
                .map(key -> RequestKey.of(
                        key,
                        String.join(
                                "\n",
                                caller.role().code(),
                                caller.subject(),
                                request.getMethod(),
                                request.getRequestURI(),
                                body)));
    }

    private static OptionalInt expected(HttpServletRequest request) {
        String tag = request.getHeader("If-Match");
        if (tag == null) {
            return OptionalInt.empty();
        }
        Matcher version = VERSION.matcher(tag);
        if (!version.matches()) {
            throw new BadRequestException("If-Match", "Send the ETag of the case file, such as \"3\".");
        }
        return OptionalInt.of(Integer.parseInt(version.group(1)));
    }
}

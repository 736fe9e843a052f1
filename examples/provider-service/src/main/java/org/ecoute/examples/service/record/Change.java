package org.ecoute.examples.service.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.model.Language;

/**
 * What every request to change a case file says beside its body.
 *
 * @param caller who asks
 * @param caseFile which case file
 * @param language in which rulings are told
 * @param expected the version that the caller read, if he wants to be refused when it is no longer that
 * @param key the request's name, if it may be sent again
 */
public record Change(
        Caller caller, String caseFile, Language language, OptionalInt expected, Optional<RequestKey> key) {}

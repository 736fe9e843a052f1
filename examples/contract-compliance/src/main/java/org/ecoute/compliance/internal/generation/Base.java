package org.ecoute.compliance.internal.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Session;

/**
 * A seed and what the rules say of it. Histories are told apart by kinds, each way of changing them by its own, as asking the
 * rules about every change of every history would take minutes and show the same boundaries again.
 *
 * @param seed the seed
 * @param replayed what the rules say
 */
record Base(Seed seed, Replayed replayed) {
    /** What happened before, and what is asked now; only where that is allowed, as its refusals are one change away. */
    List<String> situation() {
        if (seed.aboutDuties()) {
            return List.of();
        }
        String before = replayed.caseFile().acts().stream()
                .map(one -> one.type().code())
                .distinct()
                .collect(Collectors.joining(","));
        return allowed().stream().map(act -> act + " after " + before).toList();
    }

    /** What is asked now, if it is allowed. */
    List<String> act() {
        return seed.aboutDuties() ? List.of() : allowed().stream().toList();
    }

    /** Whether something may be seen. */
    List<String> view() {
        return replayed.last() instanceof Disclosure
                ? List.of(service() + replayed.lastSaid().verdict())
                : List.of();
    }

    /** The type of the act that opens the case file, alone in it. */
    List<String> opening() {
        return replayed.caseFile().acts().size() == 1 ? act() : List.of();
    }

    /** Each duty that there is, and how it stands. */
    List<String> duties() {
        return replayed.duties().stream()
                .map(status -> service() + " " + status.duty().clause() + " "
                        + status.duty().kind() + " " + status.state())
                .distinct()
                .toList();
    }

    private Optional<String> allowed() {
        return replayed.isAllowed()
                ? Optional.of(service() + " " + replayed.last().type() + " " + detail() + " "
                        + replayed.lastSaid().codes().stream().sorted().toList())
                : Optional.empty();
    }

    private String detail() {
        if (replayed.last() instanceof Session session) {
            return session.kind() + " " + session.modality();
        }
        if (replayed.last() instanceof DocumentSent document) {
            return document.kind().name();
        }
        return replayed.last() instanceof Disclosure disclosure
                ? disclosure.content().name()
                : "";
    }

    private String service() {
        return replayed.caseFile().service().value();
    }
}

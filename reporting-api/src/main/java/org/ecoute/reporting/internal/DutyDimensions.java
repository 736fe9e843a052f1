package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Observation;

/** What was owed, and what was not kept. */
final class DutyDimensions {
    /** An act that no clause provides for: a breach without a clause, which is not an unknown one. */
    private static final String NO_CLAUSE = "NO_CLAUSE";

    private DutyDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.of(
                        "duty-kind",
                        Texts.of("dimension.duty-kind"),
                        Members.of(DutyKind.values()),
                        (observation, codes) -> observation
                                .duty()
                                .map(duty -> duty.duty().kind().name())
                                .ifPresent(codes)),
                Dimension.of(
                        "duty-state",
                        Texts.of("dimension.duty-state"),
                        Members.of(DutyState.values()),
                        (observation, codes) -> observation
                                .duty()
                                .map(DutyStatus::state)
                                .map(DutyState::name)
                                .ifPresent(codes)),
                Dimension.of(
                        "owed-by",
                        Texts.of("dimension.owed-by"),
                        Members.of(Party.values()),
                        (observation, codes) -> observation
                                .duty()
                                .map(duty -> duty.duty().owedBy().name())
                                .ifPresent(codes)),
                Dimension.of(
                        "clause",
                        Texts.of("dimension.clause"),
                        clauses(),
                        (observation, codes) -> clause(observation).ifPresent(codes)),
                Dimension.of(
                        "party",
                        Texts.of("dimension.party"),
                        Members.of(Party.values()),
                        (observation, codes) -> observation
                                .breach()
                                .map(breach -> breach.party().name())
                                .ifPresent(codes)));
    }

    private static Optional<String> clause(Observation observation) {
        if (observation.itsBreach() != null) {
            return observation
                    .breach()
                    .flatMap(Breach::clause)
                    .map(ClauseId::value)
                    .or(() -> Optional.of(NO_CLAUSE));
        }
        return observation.duty().map(duty -> duty.duty().clause().value());
    }

    /**
     * The clauses that acts and duties can be held against. Reports know no rules: whoever has a clause catalogue of
     * their own puts its clauses here with {@code Vocabulary.withMembers("clause", …)}.
     */
    private static List<Member> clauses() {
        Stream<String> ids = Stream.of(
                        numbered("IAPR-BLEU", 18),
                        numbered("IAPR-VERT", 9),
                        numbered("IAPR-RPT", 3),
                        numbered("QS-ECOUTE", 6),
                        numbered("QS-CRISE", 10),
                        numbered("QS-AIDANT", 2),
                        numbered("QS-STRESS", 2),
                        numbered("BAL", 21))
                .flatMap(one -> one);
        return Stream.concat(
                        Members.plain(Stream.concat(ids, Stream.of("PREV-02", "PREV-03"))).stream(),
                        Members.named("clause", NO_CLAUSE).stream())
                .toList();
    }

    private static Stream<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s-%02d".formatted(prefix, number));
    }
}

package org.ecoute.rules.internal.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.HoldingRules;
import org.ecoute.rules.internal.engine.Memory;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.SessionQuestion;

/** What the rules of one pack say to questions, worked out or remembered. Thread-safe. */
public final class Judgements {
    private final HoldingRules rules;
    private final Catalogue catalogue;
    private final Optional<Memory<Judgement>> memory;

    /** Numbers of sessions left. By the very question: how far a limit is differs within what the rules cannot tell apart. */
    private final Optional<Cache<Counted, OptionalInt>> left;

    private record Counted(SessionQuestion now, int era) {}

    /** The days on which a version of some clause begins or ends, in order. */
    private final long[] changes;

    private Judgements(
            HoldingRules rules,
            Catalogue catalogue,
            Optional<Memory<Judgement>> memory,
            Optional<Cache<Counted, OptionalInt>> left) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.memory = memory;
        this.left = left;
        this.changes = catalogue.clauses().values().stream()
                .flatMap(clause -> clause.versions().stream())
                .flatMap(version -> Stream.concat(version.from().stream(), version.before().stream()))
                .flatMapToLong(day -> LongStream.of(day.toEpochDay()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Judgements that are worked out each time. */
    public static Judgements workedOut(HoldingRules rules, Catalogue catalogue) {
        return new Judgements(rules, catalogue, Optional.empty(), Optional.empty());
    }

    /** Judgements of which so many are remembered. */
    public static Judgements remembered(HoldingRules rules, Catalogue catalogue, Spaces spaces, int questions) {
        return new Judgements(
                rules,
                catalogue,
                Optional.of(new Memory<>(spaces, questions)),
                Optional.of(Caffeine.newBuilder().maximumSize(questions).build()));
    }

    Judgement of(AnyQuestion question, LocalDate openedOn) {
        return memory.isPresent()
                ? memory.get().of(question, era(question, openedOn), () -> workedOut(question, openedOn))
                : workedOut(question, openedOn);
    }

    /** How many more sessions, known or else counted. */
    OptionalInt left(SessionQuestion now, LocalDate openedOn, Supplier<OptionalInt> counting) {
        return left.isPresent()
                ? left.get().get(new Counted(now, era(now, openedOn)), counted -> counting.get())
                : counting.get();
    }

    private Judgement workedOut(AnyQuestion question, LocalDate openedOn) {
        List<RuleTree> held = new ArrayList<>(rules.holding(question));
        if (question.inForce()) {
            held.removeIf(rule -> !catalogue.isChosen(rule, openedOn));
        } else {
            ServiceId service = ServiceId.of(question.service());
            held.removeIf(rule -> !catalogue.datesService(rule, service));
        }
        return new Judgement(held);
    }

    /** Between two days on which some clause changes, all days are one to the rules; out of force, few have a say. */
    private int era(AnyQuestion question, LocalDate openedOn) {
        int place = Arrays.binarySearch(changes, openedOn.toEpochDay());
        int era = place >= 0 ? place + 1 : -place - 1;
        return 2 * era + (question.inForce() ? 1 : 0);
    }
}

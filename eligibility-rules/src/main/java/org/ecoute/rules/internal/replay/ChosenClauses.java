package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.question.AnyQuestion;

/** Which of the rules that held have a say, by the day that chooses the versions of their clauses. Thread-safe. */
final class ChosenClauses {
    private final Catalogue catalogue;

    /** The days on which a version of some clause begins or ends, in order. */
    private final long[] changes;

    ChosenClauses(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.changes = catalogue.clauses().values().stream()
                .flatMap(clause -> clause.versions().stream())
                .flatMap(version -> Stream.concat(version.from().stream(), version.before().stream()))
                .flatMapToLong(day -> LongStream.of(day.toEpochDay()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Between two days on which some clause changes, all days are one to the rules; out of force, few have a say. */
    int era(AnyQuestion question, LocalDate openedOn) {
        int place = Arrays.binarySearch(changes, openedOn.toEpochDay());
        int era = place >= 0 ? place + 1 : -place - 1;
        return 2 * era + (question.inForce() ? 1 : 0);
    }

    /** The judgement of the rules that held, which depends on the question's era and service alone. */
    Judgement judgement(List<RuleTree> held, AnyQuestion question, LocalDate openedOn) {
        List<RuleTree> chosen = new ArrayList<>(held);
        if (question.inForce()) {
            chosen.removeIf(rule -> !catalogue.isChosen(rule, openedOn));
        } else {
            ServiceId service = ServiceId.of(question.service());
            chosen.removeIf(rule -> !catalogue.datesService(rule, service));
        }
        return new Judgement(chosen);
    }
}

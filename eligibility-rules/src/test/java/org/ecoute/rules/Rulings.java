package org.ecoute.rules;

import java.util.List;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Ruling;

/** What tests read from rulings and assessments, in a form that is short to compare. */
final class Rulings {
    private Rulings() {}

    /** Each finding as clause and code, or as its code alone where no clause speaks. */
    static List<String> findings(Ruling ruling) {
        return ruling.findings().stream().map(Rulings::named).toList();
    }

    /** Each missing attribute: its name, then where it is missing, such as {@code held of act 5}. */
    static List<String> missing(Ruling ruling) {
        return ruling.missing().stream().map(Rulings::named).toList();
    }

    /** Each missing attribute of a duty's state, named alike. */
    static List<String> missing(DutyStatus duty) {
        return duty.missing().stream().map(Rulings::named).toList();
    }

    /** Each way out as its changes, such as {@code place: ON_SITE -> NETWORK_PRACTICE}. */
    static List<List<String>> waysOut(Explanation explanation) {
        return explanation.alternatives().stream().map(Rulings::changes).toList();
    }

    /** The only duty of a kind. */
    static DutyStatus duty(Assessment state, DutyKind kind) {
        List<DutyStatus> found =
                state.duties().stream().filter(one -> one.duty().kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected one duty of " + kind + ", found " + state.duties());
        }
        return found.get(0);
    }

    /** The ruling on the act at this place of the case file's list. */
    static Ruling ruling(Assessment state, int act) {
        return state.acts().stream()
                .filter(one -> one.index() == act)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Act " + act + " was not judged: " + state.acts()))
                .ruling();
    }

    private static String named(Finding finding) {
        return finding.clause().map(clause -> clause + " ").orElse("") + finding.code();
    }

    private static String named(MissingFact fact) {
        String act = fact.act().isPresent() ? " of act " + fact.act().getAsInt() : "";
        return fact.attribute()
                + act
                + fact.beneficiary().map(one -> " of " + one).orElse("");
    }

    private static List<String> changes(Alternative alternative) {
        return alternative.changes().stream().map(Rulings::written).toList();
    }

    private static String written(Change change) {
        return change.attribute() + ": " + change.from().orElse("?") + " -> " + change.to();
    }
}

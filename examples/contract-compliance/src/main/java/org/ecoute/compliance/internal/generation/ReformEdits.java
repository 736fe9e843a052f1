package org.ecoute.compliance.internal.generation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Organisation;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ClauseVersion;
import tools.jackson.databind.node.ObjectNode;

/**
 * An organisation on the last second before a reform and its successor at midnight: the rules answer alike, but the record must
 * keep the label in use on the day of the referral (QS-RPT-03), which reports count by.
 */
final class ReformEdits {
    private static final ClauseId LABEL_IN_USE = ClauseId.of("QS-RPT-03");
    private static final OrganisationCode REFORMED = OrganisationCode.of("DIRECCTE");
    private static final LocalText SUBJECT =
            new LocalText("Organisme du bénéficiaire", "Organisation of the beneficiary");
    private static final LocalText KEPT = new LocalText("tel quel", "as it is");

    /** Both sides of the reform for a history that is open to it. */
    Stream<Pair> of(Replayed base) {
        CodeLists lists = CodeLists.bundled();
        Optional<LocalDate> day = lists.organisation(REFORMED)
                .flatMap(organisation -> organisation.validity().before());
        return day.stream()
                .flatMap(reform -> lists.successorsOn(REFORMED, reform).stream()
                        .map(Organisation::code)
                        .map(successor -> pair(base, reform, successor)));
    }

    private static Pair pair(Replayed base, LocalDate reform, OrganisationCode successor) {
        OffsetDateTime midnight =
                reform.atStartOfDay(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime();
        return new Pair(
                "reform." + successor, side(base, REFORMED, midnight.minusSeconds(1)), side(base, successor, midnight));
    }

    private static Pair.Side side(Replayed base, OrganisationCode code, OffsetDateTime opening) {
        Duration by = Duration.between(base.caseFile().acts().get(0).at(), opening);
        ObjectNode tree = Shift.writtenIn(Shift.by(base, by), ClauseVersion.CONTRACT_ZONE);
        Trees.beneficiaries(tree).forEach(one -> one.put("organisation", code.value()));
        return new Pair.Side(
                code.value(),
                new LocalText(
                        "c’est « " + code + " », le dossier étant ouvert le " + opening,
                        "it is “" + code + "” and the case file is opened on " + opening),
                tree,
                base.until().plus(by));
    }

    /** What the two sides are about. */
    static Difference difference() {
        return new Difference(LABEL_IN_USE, "label in use", SUBJECT, KEPT, KEPT);
    }
}

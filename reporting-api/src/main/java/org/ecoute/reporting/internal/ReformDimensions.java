package org.ecoute.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Organisation;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.OrganisationKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Observation;
import org.ecoute.reporting.Period;

/**
 * Organisations followed across reforms (QS-RPT-03): whoever works for a DIRECCTE on 2021-04-15 counts under the DREETS,
 * whatever name the case file still uses, the DRIEETS in Île-de-France and the DEETS overseas.
 */
final class ReformDimensions {
    private ReformDimensions() {}

    static List<Dimension> all() {
        return List.of(Dimension.of(
                "organisation-followed",
                Texts.of("dimension.organisation-followed"),
                Members.organisations(),
                (observation, codes) -> observation.persons().stream()
                        .flatMap(one -> followed(one, day(observation)))
                        .forEach(codes)));
    }

    /** The day of the referral, as for the recorded name; the thing's own day where no referral is known. */
    private static LocalDate day(Observation observation) {
        return Period.dayOf(
                observation.referral().map(referral -> referral.at()).orElse(observation.at()));
    }

    private static Stream<String> followed(Beneficiary one, LocalDate day) {
        return one.organisation()
                .map(code -> followed(code, one, day))
                .orElseGet(() -> Stream.of(Member.NOT_STATED.code()));
    }

    /** Where nothing is recorded for that day, the name as it stands. */
    private static Stream<String> followed(OrganisationCode code, Beneficiary one, LocalDate day) {
        CodeLists lists = CodeLists.bundled();
        List<Organisation> successors = one.workRegion()
                .map(region -> lists.successorsOn(code, day, region))
                .orElseGet(() -> lists.successorsOn(code, day));
        return successors.isEmpty()
                ? Stream.of(code.value())
                : successors.stream().map(ReformDimensions::code);
    }

    private static String code(Organisation organisation) {
        boolean told = organisation.kind() != OrganisationKind.NOT_STATED;
        return told ? organisation.code().value() : Member.NOT_STATED.code();
    }
}

package org.ecoute.examples.bilan.reconstruction;

import java.util.List;
import java.util.stream.IntStream;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/** The beneficiaries of a draft: agents, who live in the region where they work. */
final class People {
    private People() {}

    static BeneficiaryId id(int index) {
        return BeneficiaryId.of("B" + (index + 1));
    }

    static List<BeneficiaryId> ids(CaseFileDraft draft) {
        return IntStream.range(0, draft.people().size()).mapToObj(People::id).toList();
    }

    static List<Beneficiary> of(CaseFileDraft draft) {
        return IntStream.range(0, draft.people().size())
                .mapToObj(index -> beneficiary(index, draft))
                .toList();
    }

    private static Beneficiary beneficiary(int index, CaseFileDraft draft) {
        PersonDraft person = draft.people().get(index);
        return Beneficiary.builder()
                .id(id(index))
                .role(Role.AGENT)
                .statutoryCategory(person.category())
                .gender(person.gender())
                .organisation(draft.organisation())
                .workRegion(draft.region())
                .homeRegion(draft.region())
                .build();
    }
}

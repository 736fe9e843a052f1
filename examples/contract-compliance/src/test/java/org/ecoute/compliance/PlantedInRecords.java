package org.ecoute.compliance;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import tools.jackson.databind.node.ObjectNode;

/** Systems whose records are not what happened, or that do by themselves what they should not. */
final class PlantedInRecords {
    private static final String BLEU = "iapr-numero-bleu";

    private PlantedInRecords() {}

    static List<Planted> all() {
        return List.of(
                Planted.of("keeps minutes and forgets seconds", "IAPR-BLEU-01", rounds(), BLEU),
                Planted.of("loses contacts", "IAPR-BLEU-09", loses(ActType.CONTACT), BLEU),
                Planted.of("keeps what it refused", "IAPR-BLEU-12", keepsRefused(), BLEU),
                Planted.of("renames organisations before the reform", "QS-RPT-03", renames(), "qualisocial-ecoute"),
                Planted.of(
                        "never sends its surveys",
                        "QS-ECOUTE-06",
                        byItself(DutyKind.SATISFACTION_SURVEY),
                        "qualisocial-ecoute"),
                Planted.of("sends its reports to the employer", "IAPR-RPT-03", sendsToEmployer(), BLEU));
    }

    private static ProviderSystem rounds() {
        return new ReferenceSystem() {
            @Override
            Optional<Act> written(Act act) {
                ObjectNode tree = Trees.of(act);
                OffsetDateTime rounded = act.at().truncatedTo(ChronoUnit.MINUTES);
                return Optional.of(Trees.act(tree.put("at", rounded.toString())));
            }
        };
    }

    private static ProviderSystem loses(ActType type) {
        return new ReferenceSystem() {
            @Override
            Optional<Act> written(Act act) {
                return act.type() == type ? Optional.empty() : Optional.of(act);
            }
        };
    }

    private static ProviderSystem keepsRefused() {
        return new ReferenceSystem() {
            @Override
            boolean writesRefused() {
                return true;
            }
        };
    }

    private static ProviderSystem renames() {
        return new ReferenceSystem() {
            @Override
            CaseFile opened(CaseFile caseFile) {
                return Edited.beneficiaries(caseFile, one -> {
                    if (one.path("organisation").asString("").equals("DIRECCTE")) {
                        one.put("organisation", "DREETS");
                    }
                });
            }
        };
    }

    private static ProviderSystem byItself(DutyKind kind) {
        return new ReferenceSystem() {
            @Override
            public Set<DutyKind> fulfilsByItself() {
                return EnumSet.of(kind);
            }
        };
    }

    private static ProviderSystem sendsToEmployer() {
        return new ReferenceSystem() {
            @Override
            CaseFile atWork(CaseFile caseFile, OffsetDateTime until) {
                return caseFile.acts().isEmpty()
                        ? caseFile
                        : caseFile.with(DocumentSent.builder()
                                .at(caseFile.acts()
                                        .get(caseFile.acts().size() - 1)
                                        .at())
                                .kind(DocumentKind.INTERVENTION_REPORT)
                                .to(Role.EMPLOYER)
                                .build());
            }
        };
    }
}

package org.ecoute.examples.service.record;

import java.util.Optional;
import java.util.Set;
import org.ecoute.examples.service.record.CaseFileRows.Entry;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/** Tells what became of planned acts: withdraws the plan and records the act again with its outcome. */
final class Outcomes {
    private final Judge judge;

    Outcomes(Judge judge) {
        this.judge = judge;
    }

    Decision tell(Write write, StoredCaseFile stored, String actId, ObjectNode outcome) {
        CaseFile caseFile = stored.caseFile();
        Act planned = caseFile.acts().stream()
                .filter(act -> act.id().map(id -> id.value().equals(actId)).orElse(false))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("act"));
        ActId id = planned.id().orElseThrow();
        if (Judge.isCancelled(caseFile, id)) {
            throw new BadRequestException("act", "It was withdrawn, or its outcome has been told already.");
        }
        Act withdrawn = Cancellation.builder()
                .at(planned.at())
                .recordedAt(Bodies.contractTime(write.now()))
                .id(ActId.of(write.nextId()))
                .of(id)
                .build();
        write.add(new Entry(withdrawn, Optional.empty(), Optional.empty()));
        Act told = Bodies.told(planned, outcome, outcomes(planned), write.caseFile(), write.nextId(), write.now());
        Timeliness.check(told, write.now());
        return write.append(told, Optional.of(judge.judge(write.caseFile(), told)), Optional.empty());
    }

    private static Set<String> outcomes(Act planned) {
        if (planned.type() == ActType.SESSION) {
            return Set.of("held", "teamAffected", "faceToFaceAdvised", "themes");
        }
        if (planned.type() == ActType.CONTACT) {
            return Set.of("reached");
        }
        throw new BadRequestException("act", "Only sessions and contacts have an outcome.");
    }
}

package org.ecoute.compliance.assertions;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.ecoute.model.Language;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseId;

/** Assertions about an assessment. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    AssessmentAssert(Assessment assessment) {
        super(assessment, AssessmentAssert.class);
    }

    /** Something is against this clause. */
    public AssessmentAssert hasBreach(String clause) {
        isNotNull();
        Optional<ClauseId> id = Optional.of(ClauseId.of(clause));
        if (actual.breaches().stream().map(Breach::clause).noneMatch(id::equals)) {
            fail("a breach of " + clause, "breaches of " + breached());
        }
        return this;
    }

    /** Everything was kept. */
    public AssessmentAssert hasNoBreach() {
        isNotNull();
        if (!actual.breaches().isEmpty()) {
            fail("no breach", "breaches of " + breached());
        }
        return this;
    }

    /** There is a duty of this kind; goes on with it, the first of several. */
    public DutyAssert owes(DutyKind kind) {
        isNotNull();
        List<DutyStatus> duties = actual.duties().stream()
                .filter(status -> status.duty().kind() == kind)
                .toList();
        if (duties.isEmpty()) {
            fail(
                    "a duty " + kind,
                    "duties "
                            + actual.duties().stream()
                                    .map(status -> status.duty().kind())
                                    .toList());
        }
        return new DutyAssert(duties.get(0), this);
    }

    /** There is no duty of this kind. */
    public AssessmentAssert owesNo(DutyKind kind) {
        isNotNull();
        if (actual.duties().stream().anyMatch(status -> status.duty().kind() == kind)) {
            fail("no duty " + kind, "one");
        }
        return this;
    }

    private List<String> breached() {
        return actual.breaches().stream()
                .map(breach -> breach.clause().map(ClauseId::value).orElse("no clause"))
                .toList();
    }

    void fail(String expected, String found) {
        failWithMessage(
                "%nExpecting an assessment with%n  %s%nbut it has%n  %s%nin%n  %s",
                expected, found, JsonWriter.assessments(Language.ENGLISH).text(actual));
    }
}

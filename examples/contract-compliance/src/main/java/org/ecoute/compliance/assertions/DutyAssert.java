package org.ecoute.compliance.assertions;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;

/** Assertions about one duty of an assessment; {@link #and} goes back to the assessment. */
public final class DutyAssert {
    private final DutyStatus duty;
    private final AssessmentAssert assessment;

    DutyAssert(DutyStatus duty, AssessmentAssert assessment) {
        this.duty = duty;
        this.assessment = assessment;
    }

    /**
     * Its last instant in time is this one, whatever the offset.
     *
     * @param instant with its offset, such as {@code 2020-02-04T10:00:00+01:00}
     */
    public DutyAssert dueAt(String instant) {
        OffsetDateTime expected = OffsetDateTime.parse(instant);
        Optional<OffsetDateTime> due = duty.duty().due();
        if (due.filter(expected::isEqual).isEmpty()) {
            assessment.fail(
                    duty.duty().kind() + " due at " + instant,
                    due.map(found -> "it due at " + found).orElse("it without due instant"));
        }
        return this;
    }

    /** It is owed to this beneficiary or role. */
    public DutyAssert to(String creditor) {
        if (!duty.duty().owedTo().code().equals(creditor)) {
            assessment.fail(
                    duty.duty().kind() + " owed to " + creditor,
                    "it owed to " + duty.duty().owedTo());
        }
        return this;
    }

    /** It stands so. */
    public DutyAssert is(DutyState state) {
        if (duty.state() != state) {
            assessment.fail(duty.duty().kind() + " " + state, "it " + duty.state());
        }
        return this;
    }

    /** Back to the assessment. */
    public AssessmentAssert and() {
        return assessment;
    }
}

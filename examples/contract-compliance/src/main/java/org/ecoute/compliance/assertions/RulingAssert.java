package org.ecoute.compliance.assertions;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.ecoute.model.Language;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;

/** Assertions about a ruling. */
public final class RulingAssert extends AbstractAssert<RulingAssert, Ruling> {
    private final SchemeRules rules;

    RulingAssert(Ruling ruling, SchemeRules rules) {
        super(ruling, RulingAssert.class);
        this.rules = rules;
    }

    /** The act may be done. */
    public RulingAssert isAllowed() {
        return hasVerdict(Verdict.ALLOWED);
    }

    /** A clause forbids the act, or none provides for it. */
    public RulingAssert isRefused() {
        return hasVerdict(Verdict.REFUSED);
    }

    /** What is known does not decide. */
    public RulingAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    /** The act needs the approval of exactly these. */
    public RulingAssert needsApprovalBy(Role... roles) {
        hasVerdict(Verdict.NEEDS_APPROVAL);
        if (!actual.approvalBy().equals(Set.of(roles))) {
            failWith("approval by " + List.of(roles), "by " + actual.approvalBy());
        }
        return this;
    }

    /** The verdict is this one. */
    public RulingAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            failWith(verdict.name(), actual.verdict().name());
        }
        return this;
    }

    /** A finding of this clause is among the reasons. */
    public RulingAssert because(String clause) {
        isNotNull();
        ClauseId id = ClauseId.of(clause);
        if (actual.findings().stream()
                .noneMatch(finding -> finding.clause().stream().anyMatch(id::equals))) {
            failWith(
                    "because of " + clause,
                    "because of "
                            + actual.findings().stream()
                                    .map(finding -> finding.clause()
                                                    .map(ClauseId::value)
                                                    .orElse("no clause") + " " + finding.code())
                                    .toList());
        }
        return this;
    }

    /** This attribute is unknown and would decide. */
    public RulingAssert lacks(String attribute) {
        isNotNull();
        if (actual.missing().stream().noneMatch(one -> one.attribute().equals(attribute))) {
            failWith(
                    "missing " + attribute,
                    "missing "
                            + actual.missing().stream()
                                    .map(one -> one.attribute())
                                    .toList());
        }
        return this;
    }

    /** The act would be allowed if this attribute alone had this value, in the rule authors' vocabulary. */
    public RulingAssert wouldBeAllowedWith(String attribute, String value) {
        isNotNull();
        List<Alternative> alternatives = rules.explain(actual).alternatives();
        boolean there = alternatives.stream()
                .anyMatch(one -> one.verdict() == Verdict.ALLOWED
                        && one.changes().size() == 1
                        && one.changes().get(0).attribute().equals(attribute)
                        && one.changes().get(0).to().equals(value));
        if (!there) {
            failWith("allowed with " + attribute + " = " + value, "allowed with " + alternatives);
        }
        return this;
    }

    private void failWith(String expected, String found) {
        failWithMessage(
                "%nExpecting a ruling%n  %s%nbut it is%n  %s%nin%n  %s",
                expected, found, JsonWriter.rulings(Language.ENGLISH).text(actual));
    }
}

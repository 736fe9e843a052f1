package org.ecoute.model.json;

import static org.ecoute.model.json.JsonOutput.flag;
import static org.ecoute.model.json.JsonOutput.list;
import static org.ecoute.model.json.JsonOutput.number;
import static org.ecoute.model.json.JsonOutput.text;
import static org.ecoute.model.json.JsonOutput.value;

import java.util.Collection;
import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.MissingFact;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code assess}: one line for a case file. */
final class AssessmentEncoder implements Encoder<Assessment> {
    private final RulingEncoder rulings;

    AssessmentEncoder(Language language) {
        this.rulings = new RulingEncoder(language);
    }

    @Override
    public void write(Assessment assessment, JsonGenerator out) {
        out.writeStartObject();
        text(out, "caseFile", assessment.caseFile());
        out.writeName("asOf");
        Terms.INSTANT.write(assessment.asOf(), out);
        text(out, "rulePack", assessment.rulePack());
        list(out, "acts", assessment.acts(), this::act);
        list(out, "duties", assessment.duties(), AssessmentEncoder::duty);
        list(out, "breaches", assessment.breaches(), (breach, to) -> breach(breach, assessment.duties(), to));
        list(out, "allowance", assessment.allowances(), AssessmentEncoder::allowance);
        out.writeEndObject();
    }

    private void act(ActRuling act, JsonGenerator out) {
        out.writeStartObject();
        number(out, "index", act.index());
        text(out, "verdict", act.ruling().verdict());
        list(out, "findings", act.ruling().findings(), rulings::finding);
        missing(act.ruling().missing(), out);
        out.writeEndObject();
    }

    private static void missing(Collection<MissingFact> missing, JsonGenerator out) {
        if (!missing.isEmpty()) {
            list(out, "missing", RulingEncoder.names(missing), RulingEncoder::string);
        }
    }

    private static void duty(DutyStatus status, JsonGenerator out) {
        out.writeStartObject();
        RulingEncoder.writeDuty(status.duty(), out);
        text(out, "state", status.state());
        value(out, "fulfilledAt", status.fulfilledAt(), Terms.INSTANT);
        status.occurrenceMet().ifPresent(met -> flag(out, "occurrenceMet", met));
        number(out, "createdBy", status.createdBy());
        missing(status.missing(), out);
        out.writeEndObject();
    }

    /** A duty is named by its kind for readers and by its index for programs. */
    private static void breach(Breach breach, List<DutyStatus> duties, JsonGenerator out) {
        out.writeStartObject();
        text(out, "clause", breach.clause());
        text(out, "party", breach.party());
        breach.act().ifPresent(index -> number(out, "act", index));
        breach.duty().ifPresent(index -> {
            text(out, "duty", duties.get(index).duty().kind());
            number(out, "dutyIndex", index);
        });
        out.writeEndObject();
    }

    private static void allowance(Allowance allowance, JsonGenerator out) {
        out.writeStartObject();
        text(out, "beneficiary", allowance.beneficiary());
        text(out, "kind", allowance.kind());
        number(out, "held", allowance.held());
        allowance.left().ifPresent(left -> number(out, "left", left));
        if (allowance.uncapped()) {
            flag(out, "uncapped", true);
        }
        out.writeEndObject();
    }
}

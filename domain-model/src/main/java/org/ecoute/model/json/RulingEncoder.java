package org.ecoute.model.json;

import static org.ecoute.model.json.JsonOutput.flag;
import static org.ecoute.model.json.JsonOutput.list;
import static org.ecoute.model.json.JsonOutput.text;
import static org.ecoute.model.json.JsonOutput.value;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ecoute.model.Language;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code judge}. */
final class RulingEncoder implements Encoder<Ruling> {
    private final Language language;

    RulingEncoder(Language language) {
        this.language = language;
    }

    @Override
    public void write(Ruling ruling, JsonGenerator out) {
        out.writeStartObject();
        writeDecision(ruling, out);
        list(out, "duties", ruling.duties(), RulingEncoder::duty);
        out.writeEndObject();
    }

    /** The ruling with what would change it. */
    void writeExplained(Explanation explanation, JsonGenerator out) {
        out.writeStartObject();
        writeExplanation(explanation, out);
        out.writeEndObject();
    }

    void writeAnswer(Answer answer, JsonGenerator out) {
        out.writeStartObject();
        out.writeName("id");
        ProposedActShape.ID.write(answer.id(), out);
        writeExplanation(answer.explanation(), out);
        out.writeEndObject();
    }

    private void writeExplanation(Explanation explanation, JsonGenerator out) {
        writeDecision(explanation.ruling(), out);
        list(out, "wouldChange", explanation.alternatives(), RulingEncoder::alternative);
        list(out, "duties", explanation.ruling().duties(), RulingEncoder::duty);
    }

    private void writeDecision(Ruling ruling, JsonGenerator out) {
        text(out, "verdict", ruling.verdict());
        text(out, "rulePack", ruling.rulePack());
        list(out, "findings", ruling.findings(), this::finding);
        list(out, "missing", names(ruling.missing()), RulingEncoder::string);
        list(out, "approvalBy", new TreeSet<Role>(ruling.approvalBy()), RulingEncoder::string);
        list(out, "redirectTo", ruling.redirectTo(), RulingEncoder::redirect);
    }

    void finding(Finding finding, JsonGenerator out) {
        out.writeStartObject();
        text(out, "clause", finding.clause());
        text(out, "code", finding.code());
        text(out, "effect", finding.effect());
        flag(out, "unspecified", finding.unspecified());
        text(out, "message", finding.message().in(language));
        out.writeEndObject();
    }

    static List<String> names(Collection<MissingFact> missing) {
        return missing.stream().map(MissingFact::attribute).distinct().toList();
    }

    static void string(Object value, JsonGenerator out) {
        out.writeString(value.toString());
    }

    private static void redirect(Redirect redirect, JsonGenerator out) {
        out.writeStartObject();
        text(out, "service", redirect.service());
        text(out, "line", redirect.line());
        text(out, "by", redirect.by());
        out.writeEndObject();
    }

    private static void alternative(Alternative alternative, JsonGenerator out) {
        out.writeStartObject();
        list(out, "changes", alternative.changes(), RulingEncoder::change);
        text(out, "verdict", alternative.verdict());
        out.writeEndObject();
    }

    private static void change(Change change, JsonGenerator out) {
        out.writeStartObject();
        text(out, "attribute", change.attribute());
        text(out, "from", change.from());
        text(out, "to", change.to());
        out.writeEndObject();
    }

    private static void duty(Duty duty, JsonGenerator out) {
        out.writeStartObject();
        writeDuty(duty, out);
        out.writeEndObject();
    }

    /** The attributes of a duty, without the braces: an assessment adds its own. */
    static void writeDuty(Duty duty, JsonGenerator out) {
        text(out, "clause", duty.clause());
        text(out, "kind", duty.kind());
        text(out, "owedBy", duty.owedBy());
        text(out, "owedTo", duty.owedTo());
        value(out, "due", duty.due(), Terms.INSTANT);
        value(out, "occurrenceDue", duty.occurrenceDue(), Terms.INSTANT);
        if (duty.unspecified()) {
            flag(out, "unspecified", true);
        }
    }
}

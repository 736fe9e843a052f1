package org.ecoute.model.json;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** The attributes of one question of a batch. */
final class ProposedActShape {
    private static final Pattern LABEL = Pattern.compile("\\P{Cntrl}{1,200}");
    private static final Form<String> ID = new IdForm<>(
            "QuestionId",
            "Chosen by the asker; the answer carries the same.",
            "Q-1",
            LABEL,
            ProposedActShape::label,
            Function.identity());

    static final Shape<ProposedAct, ProposedAct.Builder> PROPOSED_ACT = new ShapeBuilder<>(
                    ProposedAct.class,
                    "One question of a batch: may this act be done in this case file?",
                    ProposedAct::builder,
                    ProposedAct.Builder::build)
            .required("id", ID, ProposedAct::id, ProposedAct.Builder::id, "The answer carries the same.")
            .required(
                    "case",
                    CaseFileShape.CASE_FILE,
                    ProposedAct::caseFile,
                    ProposedAct.Builder::caseFile,
                    "The case file as it stands.")
            .required(
                    "act",
                    ActForm.INSTANCE,
                    ProposedAct::act,
                    ProposedAct.Builder::act,
                    "What somebody would like to do.")
            .closed()
            .build();

    private ProposedActShape() {}

    private static String label(String text) {
        InvalidValueException.ifNot(LABEL, "id", text, "Use 1 to 200 characters, none of them a control character.");
        return text;
    }
}

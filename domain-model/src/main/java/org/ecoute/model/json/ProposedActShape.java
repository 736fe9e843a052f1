package org.ecoute.model.json;

/** The attributes of one question of a batch. */
final class ProposedActShape {
    static final String ID_FIELD = "id";
    static final Form<QuestionId> ID = new QuestionIdForm();

    static final Shape<ProposedAct, ProposedAct.Builder> PROPOSED_ACT = new ShapeBuilder<>(
                    ProposedAct.class,
                    "One question of a batch: may this act be done in this case file?",
                    ProposedAct::builder,
                    ProposedAct.Builder::build)
            .required(ID_FIELD, ID, ProposedAct::id, ProposedAct.Builder::id, "The answer carries the same.")
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
}

package org.ecoute.compliance;

import org.ecoute.model.LocalText;

/** In what a system does otherwise than the contract, as we read it, lays down. */
public enum DeviationKind {
    /** It answered an act otherwise. */
    VERDICT("La réponse n’est pas celle des clauses", "The answer is not that of the clauses"),
    /** It refused for another reason. */
    REASON("Le motif du refus n’est pas le bon", "The reason for the refusal is not the right one"),
    /** An act that may be done is not in its record. */
    LOST("Un acte n’est pas enregistré", "An act is not recorded"),
    /** An act, or a beneficiary, stands in its record with another value. */
    ALTERED("L’enregistrement n’est pas fidèle", "The record is not faithful"),
    /** An act that it refused is in its record all the same. */
    RECORDED_ALTHOUGH_REFUSED("Un acte refusé est enregistré", "A refused act is recorded"),
    /** It does not know of a duty. */
    DUTY_MISSING("Une obligation est ignorée", "A duty is not known"),
    /** It tells a duty that nobody has. */
    DUTY_INVENTED("Une obligation n’existe pas", "A duty does not exist"),
    /** It counts another due instant. */
    DUE("L’échéance n’est pas la bonne", "The due instant is not the right one"),
    /** It takes a duty to stand otherwise. */
    STATE("L’état d’une obligation n’est pas le bon", "The state of a duty is not the right one"),
    /** Something in its record breaches a clause. */
    BREACH("Un manquement est enregistré", "A breach is recorded"),
    /** It failed. */
    FAILURE("Le système a échoué", "The system failed");

    private final String french;
    private final String english;

    DeviationKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** The kind as people read it. */
    public LocalText label() {
        return new LocalText(french, english);
    }
}

package org.ecoute.examples.bilan.synthetic;

import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

/**
 * A made-up case file in which one thing is not kept.
 *
 * @param caseFile the case file
 * @param clause the clause that is not kept
 * @param party who answers for it
 * @param what what is wrong, in English and in a few words
 */
public record PlantedBreach(CaseFile caseFile, ClauseId clause, Party party, String what) {}

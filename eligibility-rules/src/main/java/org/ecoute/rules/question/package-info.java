/**
 * The vocabulary of rule authors: one flat record a kind of question. A rule is one pattern over one of these records;
 * its components are the attributes that a rule may mention, by these names. Every attribute has a finite domain
 * (numbers: the declared range), because unknown facts, explanations, allowances and proofs all ask the rules again on
 * neighbouring questions. No identifier, no instant and no text of a case file may enter here.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.question;

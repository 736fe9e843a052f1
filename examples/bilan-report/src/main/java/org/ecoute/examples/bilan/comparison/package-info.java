/**
 * Our figures beside the published ones of documents 000, 001 and 002. States every published contradiction with what may explain it,
 * and corrects none. The figures come from published tables of the reporting module, never from counting here.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.comparison;

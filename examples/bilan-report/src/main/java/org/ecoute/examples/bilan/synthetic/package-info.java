/**
 * A small set of made-up case files, each with one planted breach, to show what the audit finds. Each one carries the tag
 * {@code synthetic}. Which breach is planted where is told beside the case file; whether it is found is for the rules.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.synthetic;

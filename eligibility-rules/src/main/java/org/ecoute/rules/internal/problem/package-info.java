/**
 * Problems with the files of a pack: where in a text, and in which words, French and English side by side. All words
 * live in {@code problems_fr.properties} and {@code problems_en.properties} beside this package; no other package of the
 * library words an error for people.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.problem;

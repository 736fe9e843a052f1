/**
 * From case files to questions and back: replays acts over a small state, completes what is unknown, and folds what
 * the rules found into rulings, duties and assessments. Knows no clause and no number of any convention.
 *
 * <p>Wherever every act of a case file comes by, acts are told apart by {@link org.ecoute.model.casefile.Act#type()}. To
 * ask each of them for one interface after another took 42 ns an act instead of 11, and 18 µs an assessment instead of
 * 14; two threads that did so got 1.5 times as far as one instead of 1.9 times.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.replay;

/**
 * From case files to questions and back: replays acts over a small state, completes what is unknown, and folds what
 * the rules found into rulings, duties and assessments. Knows no clause and no number of any convention.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.replay;

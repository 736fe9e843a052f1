/**
 * What the rules answer: rulings on one act, duties and their state, the assessment of a whole case file. Values
 * only; the rules module makes them.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.ruling;

/**
 * What people read: rulings and assessments laid out as text, and all words that the command says. Nothing here decides
 * anything; labels of enumerated values are the model's.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench.text;

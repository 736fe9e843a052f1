/** Tests of rulings and the questions that they answer. */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.ruling;

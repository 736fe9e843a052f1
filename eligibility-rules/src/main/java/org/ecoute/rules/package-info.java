/**
 * The rules of the schemes as an API: may this be done now, why, what is owed, was the contract kept, what is left. A
 * ruling is a pure function of a flat question (package {@code question}); rules are files that policy people read and
 * edit. How that works lives below {@code internal}; the rule engine is used there and nowhere else.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules;

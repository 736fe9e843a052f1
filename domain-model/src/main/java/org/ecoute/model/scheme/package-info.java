/**
 * Conventions, services and clauses: who owes what under which text. Identifiers only; what a clause says is
 * told by the rule packs.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.scheme;

/** Tests of clauses and their dates. */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.scheme;

/**
 * How vectors are made: scenarios are seeds, an {@code Edits} changes one thing, and where the rules then answer otherwise,
 * both histories become vectors of the clause that made the difference.
 */
@NullMarked
package org.ecoute.compliance.internal.generation;

import org.jspecify.annotations.NullMarked;

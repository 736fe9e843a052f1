/**
 * The rule language: reads DRL into trees, holds them to a closed grammar and prints them again. What is compiled is
 * the printed text, never the file, so nothing that is not in the grammar can reach the engine. Knows nothing of Drools.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.language;

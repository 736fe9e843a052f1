/**
 * The published figures of documents 000, 001 and 002, as the project keeps them: read from its own copy, never corrected. Nothing
 * here counts case files.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.figures;

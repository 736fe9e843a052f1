/**
 * The other way to publish: every count becomes a multiple of a base, so that all of them can be shown and still add up.
 * Counts and meanings only. What may be published is not decided here, nor what a ledger keeps.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.reporting.internal.rounding;

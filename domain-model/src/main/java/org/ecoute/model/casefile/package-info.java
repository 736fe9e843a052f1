/**
 * The case file and its acts: what happened after one referral, dated, appended and never overwritten. An
 * attribute that is absent is unknown.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.casefile;

/**
 * What links the figures of releases: margins, periods, filters, revisions, what is pending; and which figures must be
 * protected for their own sake. Turns releases into numbers and equations for
 * {@link org.ecoute.reporting.internal.protection} and its answer back into states. Knows no cube and no page.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.reporting.internal.linkage;

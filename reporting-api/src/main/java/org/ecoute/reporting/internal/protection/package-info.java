/**
 * Which figures of linked tables can be shown so that others cannot be worked out: numbers and equations only, nothing
 * of reports. Figures are chosen by elimination, held against linear programming, and proven by integer tables that an
 * attacker cannot tell from the true one. Knows no cube, no table, no release. Works on several threads where there is
 * much to do; the same figures and equations come to the same whatever their number.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.reporting.internal.protection;

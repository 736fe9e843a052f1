/**
 * Auditing many case files: the library beside an audit of the same clauses written by hand, on one processor and on two,
 * and the cost of assessing again after one more act. The audits find the same, or nothing is measured.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.benchmarks.audit;

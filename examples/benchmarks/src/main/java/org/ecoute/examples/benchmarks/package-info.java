/**
 * The command that measures the modules beside what a user would pick instead, and one package for each part of its
 * report. Figures are only taken in programs forked for it; the tests of this module hold that the peers give the same
 * answers, never how fast.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.benchmarks;

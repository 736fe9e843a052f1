/**
 * What the report is made of. To add a part of the report:
 *
 * <ol>
 *   <li>implement {@link org.ecoute.examples.benchmarks.report.Section}: measure, and answer with one {@link
 *       org.ecoute.examples.benchmarks.report.Row} a figure, its peer's figure and the goal beside it;
 *   <li>name it in the list of {@code org.ecoute.examples.benchmarks.Benchmarks};
 *   <li>add a test that its peers give the same answers.
 * </ol>
 *
 * <p>{@link org.ecoute.examples.benchmarks.report.JmhRun} runs JMH benchmarks and {@link
 * org.ecoute.examples.benchmarks.report.JavaProgram} whole programs, each in JVMs of their own. Nothing here knows what
 * is measured.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.benchmarks.report;

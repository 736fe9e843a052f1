/**
 * How long protection takes, on the bundled reports and on made-up linked tables of any size:
 *
 * <pre>java -cp bilan-report.jar org.ecoute.examples.bilan.benchmark.ProtectionBenchmark 1000 4000 10000 100000</pre>
 *
 * <p>100000 figures are ten sets of tables on the same case files; 4 GB of memory ({@code -Xmx4g}) are enough for them.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.benchmark;

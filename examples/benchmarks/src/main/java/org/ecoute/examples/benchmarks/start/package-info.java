/**
 * From the start of the JVM to the first ruling: the bundled rules as they are shipped, beside a program that compiles
 * the same rules with Drools when it starts. The peer's rules are written from the bundled ones, so that both know all.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.benchmarks.start;

/**
 * The command: {@code generate} makes a case load, {@code report} counts one on Apache Spark into the report that a single
 * machine would make, {@code scaling} tells what more cores are worth.
 */
@NullMarked
package org.ecoute.examples.national;

import org.jspecify.annotations.NullMarked;

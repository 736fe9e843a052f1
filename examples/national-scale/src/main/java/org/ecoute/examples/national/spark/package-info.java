/**
 * Counts case files on Apache Spark: each split of the input is read, assessed and counted where it lies, and the cubes
 * add up to the one that a single machine would have counted. The only package that knows Spark.
 */
@NullMarked
package org.ecoute.examples.national.spark;

import org.jspecify.annotations.NullMarked;

/**
 * From a file of case files to counted tables, beside DuckDB and plain Java streams counting the same tables from the same
 * file. No figure counts unless all of them count alike.
 */
@NullMarked
package org.ecoute.examples.benchmarks.bilan;

import org.jspecify.annotations.NullMarked;

package org.ecoute.examples.national.spark;

import java.io.Serializable;
import java.time.Instant;
import org.apache.spark.util.LongAccumulator;

/**
 * What every task of the job knows.
 *
 * @param asOf the instant of the audit
 * @param keptAside the folder for lines that are no case files, as a URI that every machine can write to
 * @param caseFiles told to whoever watches the work; the report counts for itself
 */
record Shared(Instant asOf, String keptAside, LongAccumulator caseFiles) implements Serializable {}

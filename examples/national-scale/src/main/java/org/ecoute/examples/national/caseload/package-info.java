/**
 * A made-up case load of any size: case files drawn by a seed from the distributions of the published figures. Every one
 * carries the tag {@code synthetic}. No report is made here, and nothing here knows Spark.
 */
@NullMarked
package org.ecoute.examples.national.caseload;

import org.jspecify.annotations.NullMarked;

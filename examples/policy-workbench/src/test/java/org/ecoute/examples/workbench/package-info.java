/** Runs the command in process, on the samples that come with it. */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench;

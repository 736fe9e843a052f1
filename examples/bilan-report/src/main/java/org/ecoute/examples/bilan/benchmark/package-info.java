/** How long protection takes, on the bundled reports and on made-up linked tables of any size. */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.benchmark;

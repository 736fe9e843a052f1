/**
 * Somebody who has collected every file that was published and knows how the reports are made, but has none of our code:
 * reads the CSV files, sets up what must hold between the figures, and works out what the masked ones can be. Depends on
 * the JDK and a solver of linear programs only.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.reporting.attacker;

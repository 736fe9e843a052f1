package org.ecoute.examples.bilan.reconstruction;

import org.ecoute.model.casefile.GroupSessionKind;

/**
 * A collective intervention on site.
 *
 * @param kind what was done on site
 * @param psychologists how many
 * @param halfDays how many half-days in all
 * @param telephonePermanence whether a dedicated telephone permanence went with it
 */
record Intervention(GroupSessionKind kind, int psychologists, int halfDays, boolean telephonePermanence) {}

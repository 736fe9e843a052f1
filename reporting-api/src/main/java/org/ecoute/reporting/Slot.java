package org.ecoute.reporting;

/**
 * A dimension with its number among those that a plan asks, so that answers can be kept by number.
 *
 * @param number counted from 0
 */
record Slot(Dimension dimension, int number) {}

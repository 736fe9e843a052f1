package org.ecoute.rules.internal.analysis;

/**
 * What one pack can say in a setting.
 *
 * @param voices its rules there
 * @param view the space that they can tell apart
 */
record Situation(Voices voices, View view) {}

/**
 * Tools for those who edit rule packs: prove a pack over every question it can be asked, compare two packs by the rulings
 * that differ, and see what scenarios exercise. Results are values for people and programs; how they are found lives
 * below {@code internal}. No clock: whoever shows progress or times brings it along.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.analysis;

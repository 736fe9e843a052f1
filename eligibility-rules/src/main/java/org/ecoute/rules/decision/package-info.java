/**
 * The record of decisions: what was asked, by which rules, and what they said, in a file that can be replayed years later
 * and shows every change made to it. Holds no identifier, no case file and no words for people.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.decision;

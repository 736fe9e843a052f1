/**
 * The pages of the main job in a real browser. Needs Chromium and its driver from the system; downloads nothing, and
 * leaves no process behind.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.browser;

/**
 * What the service does by itself, again and again and in every instance: raising duties before they are late, forgetting
 * answers that nobody asks for again.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.jobs;

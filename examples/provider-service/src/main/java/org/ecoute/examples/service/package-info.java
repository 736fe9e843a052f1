/** A provider's service that embeds the three modules: what starts it. */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service;

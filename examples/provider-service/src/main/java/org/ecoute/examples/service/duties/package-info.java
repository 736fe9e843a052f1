/**
 * Duties of the provider: which are due soon, raised once each before they are late. What is owed and until when is the
 * rules' matter.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.duties;

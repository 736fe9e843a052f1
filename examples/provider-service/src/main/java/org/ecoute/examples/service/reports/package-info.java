/**
 * Reports on a client's case files, protected together with all that were let out before. Their figures leave by the
 * library's reports only; no case file, act or identity does.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.reports;

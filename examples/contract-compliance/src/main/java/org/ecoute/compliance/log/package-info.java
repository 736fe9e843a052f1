/**
 * A provider without an adapter brings a log, a CSV or XLSX file with one act a row, and a {@link
 * org.ecoute.compliance.log.Mapping}: what the columns and codes of the log are called here. {@link
 * org.ecoute.compliance.log.LogAudit} makes case files of it and assesses them by the rules.
 */
@NullMarked
package org.ecoute.compliance.log;

import org.jspecify.annotations.NullMarked;

/** The command: writes vectors, checks answers, audits logs. Knows of arguments and exit codes, and nothing of how it is done. */
@NullMarked
package org.ecoute.compliance.command;

import org.jspecify.annotations.NullMarked;

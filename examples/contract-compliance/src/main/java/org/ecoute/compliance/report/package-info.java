/** The report of conformity by clause: a page for people, JUnit XML for build servers. */
@NullMarked
package org.ecoute.compliance.report;

import org.jspecify.annotations.NullMarked;

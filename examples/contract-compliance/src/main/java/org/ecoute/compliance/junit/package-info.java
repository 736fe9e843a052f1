/** The suite for JUnit: one class of a provider's tests, dynamic tests named by clause. */
@NullMarked
package org.ecoute.compliance.junit;

import org.jspecify.annotations.NullMarked;

/** Assertions in the manner of AssertJ, for those who write their own tests of rulings and assessments. */
@NullMarked
package org.ecoute.compliance.assertions;

import org.jspecify.annotations.NullMarked;

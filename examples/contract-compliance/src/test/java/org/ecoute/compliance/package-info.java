/** Tests of the kit: a reference system that keeps the contract, and variants of it that break it in one place each. */
@NullMarked
package org.ecoute.compliance;

import org.jspecify.annotations.NullMarked;

/** Compares what a system answered, recorded and told with what the rules say. */
@NullMarked
package org.ecoute.compliance.internal.check;

import org.jspecify.annotations.NullMarked;

/** Vectors and answers as JSON, for providers who write in another language. */
@NullMarked
package org.ecoute.compliance.vectors;

import org.jspecify.annotations.NullMarked;

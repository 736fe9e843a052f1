/** Case files as JSON trees, so that one attribute can be changed without knowing its type. No rule is known here. */
@NullMarked
package org.ecoute.compliance.internal.tree;

import org.jspecify.annotations.NullMarked;

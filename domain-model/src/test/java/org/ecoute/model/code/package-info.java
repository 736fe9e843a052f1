/** Tests of the code lists. */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.code;

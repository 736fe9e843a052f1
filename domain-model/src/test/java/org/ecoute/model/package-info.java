/** Tests of what all values of the domain share, and of how the module is built. */
@org.jspecify.annotations.NullMarked
package org.ecoute.model;

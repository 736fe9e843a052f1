/** A template for the pack of a new convention. The files themselves are resources beside this package. */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench.pack;

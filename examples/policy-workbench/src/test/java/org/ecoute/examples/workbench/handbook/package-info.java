/** Tests of the handbook; one of them leaves it beside the build. */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench.handbook;

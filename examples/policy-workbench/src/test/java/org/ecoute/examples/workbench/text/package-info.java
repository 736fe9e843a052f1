/** Layout and words. */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench.text;

/**
 * The handbook of a rule pack: pages for people, made from its catalogue and by asking its rules. What a page says is built
 * once as blocks and then written as HTML and as Markdown. No number of any contract stands here: pages quote the rules
 * that hold them.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench.handbook;

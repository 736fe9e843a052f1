/**
 * The main job: case files in, an audited report out. The command is here; the case files made up from published
 * figures and the comparison with those figures have packages of their own. What is allowed and what is counted is
 * decided by the modules, never here.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan;

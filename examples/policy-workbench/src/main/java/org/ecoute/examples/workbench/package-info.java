/**
 * The command of policy teams and of programs that ask the rules from outside. One class a command; what they share (input,
 * answers, errors) beside them, layout for people in {@code text}, the handbook in {@code handbook}. No rule and no JSON
 * shape of a case file or ruling of its own: those are the modules'.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench;

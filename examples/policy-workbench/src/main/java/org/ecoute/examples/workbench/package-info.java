/**
 * The command of policy teams and of programs that ask the rules from outside: {@code judge}, {@code assess} and
 * {@code doc}. One class a command; what they share (input, answers, errors) beside them, layout for people in
 * {@code text}, the handbook in {@code handbook}. No rule and no JSON
 * shape of its own: those are the modules'.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.workbench;

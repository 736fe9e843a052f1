/**
 * The engine: compiles checked rules and tells which of them hold for a question, and which neighbouring questions the
 * rules can tell apart. Drools' run time is used here and nowhere else.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.engine;

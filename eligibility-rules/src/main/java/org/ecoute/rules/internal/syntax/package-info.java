/**
 * The grammar of rule files, closed: what it has no words for cannot be written. Reads text into trees of tokens with
 * their places; what the words mean is the language's business. Knows no engine, no class names and no recursion deeper
 * than its limit.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.syntax;

/**
 * What runs while the library is built, and never afterwards: compiles the conditions of the bundled pack, as printed
 * from its checked trees, into a class of the library.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.build;

/**
 * The people of a case file, pseudonymous by design: roles and coded characteristics, never a name, a telephone
 * number or free text.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.person;

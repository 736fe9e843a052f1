/**
 * Values of the domain, and what they share: the style of the immutable types, languages and labels. Values
 * only: no rule, no clock, no input or output lives below this package (JSON has its own, <code>json</code>).
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model;

/**
 * Values of the domain, and what they share: the style of the immutable types, languages and labels. Values
 * only: no rule and no clock lives below this package, and no input or output but that of the bundled code lists
 * (JSON has its own, <code>json</code>).
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model;

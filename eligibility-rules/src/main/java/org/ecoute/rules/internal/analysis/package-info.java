/**
 * How packs are proved, compared and tried out: conditions as decision diagrams over the space of one kind of question,
 * asked without an engine. Package {@code org.ecoute.rules.analysis} is what others see of it.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.analysis;

/**
 * Reads scenario files and compares what they expect with what rules answer. Attributes of case files and acts are those of
 * {@code org.ecoute.model.json}, whose tables read them; the keys of the file's own frame and the French word of every key
 * stand in {@code keys.properties}. Knows no rule engine.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.scenario;

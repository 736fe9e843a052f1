package org.ecoute.model.json;

import tools.jackson.core.JsonGenerator;

/** Writes a kind of value as JSON. Stateless. */
interface Encoder<V> {
    void write(V value, JsonGenerator out);
}

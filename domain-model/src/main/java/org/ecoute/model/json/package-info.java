/**
 * Case files, acts and answers as JSON: {@link org.ecoute.model.json.JsonReader} reads, {@link
 * org.ecoute.model.json.JsonWriter} writes, {@link org.ecoute.model.json.CaseFileSchema} publishes the JSON Schema.
 *
 * <p>Each attribute is declared once, in a {@code Shape}; reading, writing, the JSON Schema and the cures in errors all
 * come from that declaration. Unknown is absent: nothing absent is written, and {@code null} is refused.
 *
 * <p>This is the one package that touches Jackson, an optional dependency ({@code tools.jackson.core:jackson-core}): no
 * Jackson type is in its API. Nothing here knows a rule of a scheme.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.json;

/**
 * Report specifications as YAML, for people who write no Java: reading with every error located, and writing. What a
 * specification means is decided by its own types; nothing here counts or publishes.
 */
@NullMarked
package org.ecoute.reporting.internal.yaml;

import org.jspecify.annotations.NullMarked;

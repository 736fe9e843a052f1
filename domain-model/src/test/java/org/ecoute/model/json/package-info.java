/** Tests of JSON in and out. */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.json;

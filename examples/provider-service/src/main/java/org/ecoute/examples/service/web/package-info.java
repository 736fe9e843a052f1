/**
 * The REST interface: requests in, answers and problem details (RFC 9457) out. Described by {@code openapi.yaml}; decides
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.web;

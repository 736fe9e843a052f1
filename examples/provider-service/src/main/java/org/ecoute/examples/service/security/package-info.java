/**
 * Who asks: tokens, roles, clients, and what each role may record. What a role may read is not here: the rules
 * decide it.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.security;

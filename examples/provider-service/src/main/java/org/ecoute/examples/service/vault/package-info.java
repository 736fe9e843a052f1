/**
 * Identities, apart from what happened: kept under a database role of their own, erased on schedule. Nothing that
 * counts or judges reads them.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.vault;

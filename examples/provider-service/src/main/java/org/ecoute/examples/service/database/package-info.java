/**
 * The database: an embedded server by default, a real one by URL; migrations; one connection pool for each database
 * role, so that a query can reach no more than its role may. No SQL about case files stands here.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.database;

/** Rules that are replaced while they are asked: leases, trials and watching. Knows the API alone, no engine. */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.live;

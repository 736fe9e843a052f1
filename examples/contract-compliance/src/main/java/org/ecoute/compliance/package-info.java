/**
 * The contract tester's kit: does a provider's system keep the contract? A provider writes one adapter, {@link
 * org.ecoute.compliance.ProviderSystem}; {@link org.ecoute.compliance.Vectors} are the case histories that it plays, on both
 * sides of what every clause lays down, with the answers that the rules give; {@link org.ecoute.compliance.Conformance}
 * plays and compares, {@link org.ecoute.compliance.Conformity} is what came of it, clause by clause.
 *
 * <p>No expectation is written here: all of them are asked of the rules. Evidence holds codes, instants and opaque keys only.
 */
@NullMarked
package org.ecoute.compliance;

import org.jspecify.annotations.NullMarked;

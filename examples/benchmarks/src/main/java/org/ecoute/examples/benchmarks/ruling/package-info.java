/**
 * One ruling: the questions about referrals and sessions of the two IAPR lines, answered by Écoute and by each peer in
 * its own idiom. A peer knows nothing of the others; that all say the same is held by a test, over the whole space of
 * questions for the library and over a sample of it for the peers, and looked at again before anything is measured.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.benchmarks.ruling;

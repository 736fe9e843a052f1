/** What it takes to make a report safe to publish, by its size. The protected tables themselves come with the main job. */
@NullMarked
package org.ecoute.examples.benchmarks.protection;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package org.ecoute.examples.benchmarks.protection;

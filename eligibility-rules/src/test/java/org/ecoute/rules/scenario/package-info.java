@org.jspecify.annotations.NullMarked
package org.ecoute.rules.scenario;

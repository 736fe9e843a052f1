@org.jspecify.annotations.NullMarked
package org.ecoute.reporting.internal.protection;

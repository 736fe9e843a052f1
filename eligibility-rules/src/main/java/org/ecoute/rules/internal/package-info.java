/** Everything behind the API of the rules; used by this module alone, free to change. */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal;
